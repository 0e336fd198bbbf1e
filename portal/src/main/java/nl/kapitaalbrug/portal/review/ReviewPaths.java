package nl.kapitaalbrug.portal.review;

/** Addresses of the pages of reviews. */
final class ReviewPaths {

    static final String ALL = "/beoordelingen";
    static final String DECIDED = ALL + "/besloten";

    private ReviewPaths() {}

    static String review(String id) {
        return ALL + "/" + id;
    }
}
