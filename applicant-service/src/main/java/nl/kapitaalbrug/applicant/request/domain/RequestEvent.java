package nl.kapitaalbrug.applicant.request.domain;

/** What happened to a request, as its timeline tells it. */
public enum RequestEvent {
    STARTED,
    SUBMITTED,
    ASSESSED,
    MATCHED,
    WITHDRAWN
}
