package nl.kapitaalbrug.applicant.request.domain;

/** Where a financing request is in its life. */
public enum RequestStatus {
    /** Still being written; only its owner knows of it. */
    DRAFT,
    /** Handed in: assessed and matched. */
    SUBMITTED,
    /** Handed in, and being corrected: what was handed in holds until the next submission. */
    REVISING,
    /** Taken back by the applicant for good. */
    WITHDRAWN
}
