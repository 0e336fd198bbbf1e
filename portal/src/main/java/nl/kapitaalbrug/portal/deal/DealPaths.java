package nl.kapitaalbrug.portal.deal;

/** Where the pages of deals are. */
final class DealPaths {

    static final String ALL = "/deals";
    static final String SUITING = "/deals/passend";

    private DealPaths() {}
}
