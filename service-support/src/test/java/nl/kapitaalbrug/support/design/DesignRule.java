package nl.kapitaalbrug.support.design;

/**
 * One rule.
 *
 * @param id as the standard spells it; our own begin with {@code /house/}
 * @param check looks through the document and reports every place that breaks the rule
 */
record DesignRule(String id, Check check) {

    /** Looks through a document. */
    @FunctionalInterface
    interface Check {
        void check(ApiDescription api, Report report);
    }

    /** Takes what a check finds. */
    @FunctionalInterface
    interface Report {
        void add(String pointer, String message);
    }
}
