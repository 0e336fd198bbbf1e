package nl.kapitaalbrug.applicant.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.kapitaalbrug.applicant.document.domain.DocumentState;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.support.audit.AuditEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives documents in quarantine their verdict, and removes bytes that belong to no document. */
public final class ScanDocuments {

    private static final Logger LOG = LoggerFactory.getLogger(ScanDocuments.class);

    private final Documents documents;
    private final Contents contents;
    private final DocumentScanner scanner;
    private final Duration retryAfter;
    private final Duration orphanAfter;
    private final Clock clock;

    /** With where documents lie, the scanner, the times of the properties and the clock. */
    public ScanDocuments(
            Documents documents,
            Contents contents,
            DocumentScanner scanner,
            DocumentProperties properties,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.scanner = scanner;
        this.retryAfter = properties.retryAfter();
        this.orphanAfter = properties.orphanAfter();
        this.clock = clock;
    }

    /** Scans one that waits; gives it back as it is then, or as it was when somebody else did. */
    public StoredDocument scan(StoredDocument document) {
        if (!document.state().waits()) {
            return document;
        }
        DocumentState verdict = verdict(document);
        AuditEvent event =
                AuditEvent.done("SCAN_DOCUMENT", "applicant-service", "scan")
                        .because(verdict.name());
        return documents.change(document.scanned(verdict, scanner.name()), event).orElse(document);
    }

    /** Scans what waits since before the time to try again, as after a crash. */
    public void scanWaiting() {
        for (StoredDocument document : documents.waiting(clock.instant().minus(retryAfter))) {
            try {
                scan(document);
            } catch (RuntimeException e) {
                LOG.warn("A document ({}) could not be scanned now", document.id(), e);
            }
        }
    }

    /** Removes bytes without a document, once no upload can be busy with them. */
    public void removeOrphans() {
        Instant before = clock.instant().minus(orphanAfter);
        for (String content : contents.writtenBefore(before)) {
            if (!documents.uses(content)) {
                contents.remove(content);
                LOG.info("Removed bytes that belong to no document");
            }
        }
    }

    private DocumentState verdict(StoredDocument document) {
        try (InputStream bytes = contents.read(document.content())) {
            return switch (scanner.scan(bytes)) {
                case CLEAN -> DocumentState.CLEAN;
                case INFECTED -> DocumentState.INFECTED;
                case ERROR -> DocumentState.UNSCANNED_ERROR;
            };
        } catch (IOException e) {
            LOG.warn("The scanner ({}) did not answer; it is tried again", scanner.name(), e);
            return DocumentState.UNSCANNED_ERROR;
        }
    }
}
