package nl.kapitaalbrug.applicant.document.domain;

/** How far a document is; only a clean one can be downloaded. */
public enum DocumentState {
    /** It came in and was not scanned yet. */
    QUARANTINED,
    /** The scanner found nothing. */
    CLEAN,
    /** The scanner found malware; the content stays shut for good. */
    INFECTED,
    /** The scanner did not answer or could not decide; it is tried again. */
    UNSCANNED_ERROR;

    /** Whether a verdict may still follow. */
    public boolean waits() {
        return this == QUARANTINED || this == UNSCANNED_ERROR;
    }
}
