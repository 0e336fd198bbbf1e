package nl.kapitaalbrug.applicant.document.application;

import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;

/** How it ended to store or change a document. */
public sealed interface DocumentOutcome {

    /**
     * It is stored.
     *
     * @param document as it is now
     * @param isNew whether there was none with that content
     */
    record Stored(StoredDocument document, boolean isNew) implements DocumentOutcome {}

    /**
     * The file is refused; nothing of it is kept.
     *
     * @param reason why
     */
    record Refused(DocumentRefusal reason) implements DocumentOutcome {}

    /** There is no such document or request, or it is somebody else's. */
    record Unknown() implements DocumentOutcome {}

    /** Somebody changed it since the caller read it. */
    record Stale() implements DocumentOutcome {}

    /** It is gone. */
    record Removed() implements DocumentOutcome {}
}
