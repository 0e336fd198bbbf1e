package nl.kapitaalbrug.portal.province;

/**
 * What the address of the page says.
 *
 * @param euros whether euros are shown instead of numbers of requests
 * @param synthetic whether synthetic requests count
 */
record ProvinceAddress(boolean euros, boolean synthetic) {

    static final String PATH = "/provincie";

    /** The measure, in the address. */
    static final String MEASURE = "maat";

    static final String EUROS = "euro";

    /** Synthetic requests, in the address. */
    static final String SYNTHETIC = "synthetisch";

    static final String NO = "nee";

    /** The page with that measure. */
    String withEuros(boolean other) {
        return new ProvinceAddress(other, synthetic).path();
    }

    /** The page with or without synthetic requests. */
    String withSynthetic(boolean other) {
        return new ProvinceAddress(euros, other).path();
    }

    /** The file of a figure. */
    String file(FigureName figure) {
        return PATH
                + "/cijfers/"
                + figure.address()
                + ".csv"
                + (synthetic ? "" : "?" + withoutIt());
    }

    String path() {
        if (euros) {
            return PATH + "?" + MEASURE + "=" + EUROS + (synthetic ? "" : "&" + withoutIt());
        }
        return PATH + (synthetic ? "" : "?" + withoutIt());
    }

    private static String withoutIt() {
        return SYNTHETIC + "=" + NO;
    }
}
