package nl.kapitaalbrug.applicant.request.domain;

/** What happened to a request, as its timeline tells it. */
public enum RequestEvent {
    STARTED,
    /** It lay still, and its owner was asked why. */
    ASKED_WHY,
    SUBMITTED,
    ASSESSED,
    MATCHED,
    /** People look at its outcome. */
    REVIEW_STARTED,
    /** They decided. */
    REVIEW_DECIDED,
    /** From here on financiers may see it, without its name. */
    PUBLISHED,
    /** From here on they may not. */
    UNPUBLISHED,
    WITHDRAWN
}
