package nl.kapitaalbrug.portal.review;

/** Addresses of the pages of reviews. */
final class ReviewPaths {

    static final String ALL = "/beoordelingen";

    private ReviewPaths() {}

    static String review(String id) {
        return ALL + "/" + id;
    }
}
