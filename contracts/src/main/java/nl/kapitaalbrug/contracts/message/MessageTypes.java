package nl.kapitaalbrug.contracts.message;

/** The types of the messages between services, each with its version. */
public final class MessageTypes {

    /** Applicant to assessment: a revision was submitted. Data: {@link RequestSubmitted}. */
    public static final String REQUEST_SUBMITTED = "nl.kapitaalbrug.request.submitted.v1";

    /**
     * Applicant to assessment and financing: the applicant took the request back. Data: {@link
     * RequestWithdrawn}.
     */
    public static final String REQUEST_WITHDRAWN = "nl.kapitaalbrug.request.withdrawn.v1";

    /** Applicant to assessment and financing: a request was erased. Data: {@link RequestErased}. */
    public static final String REQUEST_ERASED = "nl.kapitaalbrug.request.erased.v1";

    /** Assessment to financing: a revision was assessed. Data: {@link RequestAssessed}. */
    public static final String REQUEST_ASSESSED = "nl.kapitaalbrug.request.assessed.v1";

    /** Financing to applicant: a revision was matched. Data: {@link RequestMatched}. */
    public static final String REQUEST_MATCHED = "nl.kapitaalbrug.request.matched.v1";

    /**
     * Applicant to financing: a need became known that is not submitted. Data: {@link NeedStated}.
     */
    public static final String NEED_STATED = "nl.kapitaalbrug.need.stated.v1";

    /**
     * Applicant to financing: the applicant chose whether financiers may see the request. Data:
     * {@link PublicationChosen}.
     */
    public static final String PUBLICATION_CHOSEN = "nl.kapitaalbrug.request.publication-chosen.v1";

    /**
     * Applicant to assessment and financing: who besides its owner may read what was found about a
     * request. Data: {@link ReadersChosen}.
     */
    public static final String READERS_CHOSEN = "nl.kapitaalbrug.request.readers-chosen.v1";

    /**
     * Assessment to applicant: the review of an assessment came a step further. Data: {@link
     * ReviewChanged}.
     */
    public static final String REVIEW_CHANGED = "nl.kapitaalbrug.review.changed.v1";

    private MessageTypes() {}
}
