package nl.kapitaalbrug.financing.deal.domain;

import nl.kapitaalbrug.contracts.value.Tenor;

/** A time to repay in months, as far as a financier sees it. */
public enum TenorBand {
    UP_TO_24(24),
    FROM_25_TO_60(60),
    FROM_61_TO_120(120),
    OVER_120(Integer.MAX_VALUE);

    private final int upToMonths;

    TenorBand(int upToMonths) {
        this.upToMonths = upToMonths;
    }

    /** The band of a tenor. */
    public static TenorBand of(Tenor tenor) {
        for (TenorBand band : values()) {
            if (tenor.months() <= band.upToMonths) {
                return band;
            }
        }
        throw new IllegalStateException("The last band has no end");
    }
}
