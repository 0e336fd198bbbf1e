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
    /** The financing service tells that the request was matched. */
    NOTE_MATCHED
}
