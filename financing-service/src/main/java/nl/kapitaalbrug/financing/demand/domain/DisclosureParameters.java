package nl.kapitaalbrug.financing.demand.domain;

/**
 * The limits of disclosure control (methods I).
 *
 * @param version names these limits
 * @param minFirms a cell with fewer firms is hidden, unless it is empty
 * @param pPercent a sum is hidden when all firms but the two largest make up less than this share
 *     of the largest; and a hidden sum may not be known closer than this share of itself
 * @param maxTopSharePercent a sum is hidden when one firm makes up more than this share of it
 * @param minWidth the least number of values between the bounds that anybody can calculate for a
 *     count that is hidden because it is small
 */
public record DisclosureParameters(
        String version, int minFirms, int pPercent, int maxTopSharePercent, int minWidth) {

    /** For everybody. */
    public static final DisclosureParameters PUBLIC =
            new DisclosureParameters("public-2026-11", 10, 10, 50, 10);

    /** For staff of the province, who are bound by their role. */
    public static final DisclosureParameters STAFF =
            new DisclosureParameters("staff-2026-11", 3, 10, 50, 3);

    public DisclosureParameters {
        require(minFirms >= 2, "The least number of firms (%d) protects nobody", minFirms);
        require(isPercent(pPercent), "The p of (%d) is no percentage", pPercent);
        require(isPercent(maxTopSharePercent), "(%d) is no percentage", maxTopSharePercent);
        require(minWidth >= 1, "A width of (%d) protects nothing", minWidth);
    }

    /** A row of fewer firms is not split into columns. */
    int minFirmsToSplit() {
        return 3 * minFirms;
    }

    private static boolean isPercent(int number) {
        return number >= 1 && number <= 100;
    }

    private static void require(boolean holds, String message, int value) {
        if (!holds) {
            throw new IllegalArgumentException(message.formatted(value));
        }
    }
}
