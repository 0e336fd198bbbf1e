package nl.kapitaalbrug.financing.deal.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long a need is waiting, as far as a financier sees it; the newest first. */
public enum DaysOpenBand {
    UP_TO_7(7),
    FROM_8_TO_30(30),
    FROM_31_TO_90(90),
    OVER_90(Long.MAX_VALUE);

    private final long upToDays;

    DaysOpenBand(long upToDays) {
        this.upToDays = upToDays;
    }

    /**
     * The band of a need.
     *
     * @param since the day of its submission
     * @param today the day on which somebody looks
     */
    public static DaysOpenBand of(LocalDate since, LocalDate today) {
        long days = ChronoUnit.DAYS.between(since, today);
        for (DaysOpenBand band : values()) {
            if (days <= band.upToDays) {
                return band;
            }
        }
        throw new IllegalStateException("The last band has no end");
    }
}
