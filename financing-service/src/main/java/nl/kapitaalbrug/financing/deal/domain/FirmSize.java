package nl.kapitaalbrug.financing.deal.domain;

/** The size of a firm by its workers alone: limits of Recommendation 2003/361/EC. */
public enum FirmSize {
    /** Fewer than 10. */
    MICRO,
    /** 10 to 49. */
    SMALL,
    /** 50 to 249. */
    MEDIUM,
    /** 250 or more. */
    LARGE;

    private static final int SMALL_FROM = 10;
    private static final int MEDIUM_FROM = 50;
    private static final int LARGE_FROM = 250;

    /** The size of a firm with so many workers. */
    public static FirmSize of(int employees) {
        if (employees < SMALL_FROM) {
            return MICRO;
        }
        if (employees < MEDIUM_FROM) {
            return SMALL;
        }
        return employees < LARGE_FROM ? MEDIUM : LARGE;
    }
}
