package nl.kapitaalbrug.financing.demand.domain;

import nl.kapitaalbrug.contracts.value.EuroAmount;

/** Bands of what others have to finance; each holds its upper bound. */
public enum TicketBand {
    UP_TO_50K(50_000),
    UP_TO_250K(250_000),
    UP_TO_1M(1_000_000),
    UP_TO_5M(5_000_000),
    OVER_5M(Long.MAX_VALUE);

    private final long most;

    TicketBand(long most) {
        this.most = most;
    }

    /** The band of that amount. */
    public static TicketBand of(EuroAmount amount) {
        for (TicketBand band : values()) {
            if (band == OVER_5M || amount.compareTo(EuroAmount.ofEuros(band.most)) <= 0) {
                return band;
            }
        }
        return OVER_5M;
    }
}
