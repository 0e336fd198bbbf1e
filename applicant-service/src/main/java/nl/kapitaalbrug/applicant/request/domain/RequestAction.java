package nl.kapitaalbrug.applicant.request.domain;

/** What can be done to a financing request. */
public enum RequestAction {
    /** The applicant saves a section. */
    SAVE,
    /** The applicant hands the request in. */
    SUBMIT,
    /** The applicant chooses whether financiers may see the request. */
    CHOOSE_PUBLICATION,
    /** The applicant opens what was handed in for corrections. */
    REVISE,
    /** The applicant gives the corrections up. */
    DISCARD,
    /** The applicant takes the request back. */
    WITHDRAW,
    /** The owner lets others take part or look, or no longer. */
    SHARE,
    /** Somebody who takes part confirms a part, asks for a check, or leaves. */
    TAKE_PART,
    /** A draft lies still, and its owner is asked why. */
    ASK_WHY,
    /** The owner says why. */
    EXPLAIN,
    /** The assessment service tells how far the review of the outcome is. */
    NOTE_REVIEW,
    /** The financing service tells that the request was matched. */
    NOTE_MATCHED
}
