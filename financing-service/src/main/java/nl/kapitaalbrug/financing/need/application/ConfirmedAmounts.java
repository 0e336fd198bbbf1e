package nl.kapitaalbrug.financing.need.application;

/** Tells whether a source says how much a route can carry. */
public interface ConfirmedAmounts {

    /**
     * Whether every instrument of the route is known from sources, and one of them publishes a
     * largest amount that a source confirms.
     *
     * @param edition the edition of the catalogue with which the route was matched
     * @param route the instrument that funds, and after a double hyphen the guarantee
     */
    boolean isConfirmed(String edition, String route);
}
