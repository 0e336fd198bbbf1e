package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;

/** Nothing after this can be read. It is an answer, not a fault: it carries no stack trace. */
final class UnreadableFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final RejectionReason reason;

    UnreadableFileException(RejectionReason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    RejectionReason reason() {
        return reason;
    }
}
