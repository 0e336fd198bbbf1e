package nl.kapitaalbrug.financing.deal.domain;

import nl.kapitaalbrug.contracts.value.EuroAmount;

/** An amount, as far as a financier sees it. A limit belongs to the band below it. */
public enum AmountBand {
    UP_TO_50K(50_000),
    FROM_50K_TO_250K(250_000),
    FROM_250K_TO_1M(1_000_000),
    FROM_1M_TO_5M(5_000_000),
    OVER_5M(Long.MAX_VALUE / 100);

    private final long upToEuros;

    AmountBand(long upToEuros) {
        this.upToEuros = upToEuros;
    }

    /** The band of an amount above zero. */
    public static AmountBand of(EuroAmount amount) {
        for (AmountBand band : values()) {
            if (amount.cents() <= band.upToEuros * 100) {
                return band;
            }
        }
        throw new IllegalStateException("The last band has no end");
    }
}
