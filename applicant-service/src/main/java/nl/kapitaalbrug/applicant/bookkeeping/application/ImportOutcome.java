package nl.kapitaalbrug.applicant.bookkeeping.application;

import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;

/** How an attempt to import or map a bookkeeping ended. */
public sealed interface ImportOutcome {

    /**
     * It is stored.
     *
     * @param bookkeeping as it is now
     */
    record Stored(Bookkeeping bookkeeping) implements ImportOutcome {}

    /**
     * The file is refused; nothing is stored.
     *
     * @param reading why
     */
    record Refused(AuditFileReading.Refused reading) implements ImportOutcome {}

    /** There is no such request or year, or it is somebody else's. */
    record Unknown() implements ImportOutcome {}

    /** The request is no draft any more. */
    record NoDraft() implements ImportOutcome {}

    /** Somebody changed it since the caller read it. */
    record Stale() implements ImportOutcome {}
}
