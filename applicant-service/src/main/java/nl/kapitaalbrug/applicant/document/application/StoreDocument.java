package nl.kapitaalbrug.applicant.document.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.DocumentState;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * Takes a file in: first its bytes, then, when they are what we accept, one insert that says that
 * it is there, in quarantine. The same content of the same owner is the same document.
 */
public final class StoreDocument {

    private static final int TRIES = 20;

    private final Documents documents;
    private final Contents contents;
    private final ContentInspector inspector;
    private final ReadDraft requests;
    private final DocumentProperties limits;
    private final Clock clock;

    /** With where documents lie, what looks into them, the limits and the time. */
    public StoreDocument(
            Documents documents,
            Contents contents,
            ContentInspector inspector,
            ReadDraft requests,
            DocumentProperties limits,
            Clock clock) {
        this.documents = documents;
        this.contents = contents;
        this.inspector = inspector;
        this.requests = requests;
        this.limits = limits;
        this.clock = clock;
    }

    /** Reads the file to its end or to the limit, and keeps it or nothing of it. */
    public DocumentOutcome store(NewDocument sent, InputStream file) throws IOException {
        FinancingRequestId request = sent.request();
        if (request != null && requests.find(new OwnRequest(request, sent.owner())).isEmpty()) {
            return new DocumentOutcome.Unknown();
        }
        LimitedStream counted = new LimitedStream(file, limits.maxSize().toBytes());
        String content;
        try {
            content = contents.write(counted);
        } catch (LimitedStream.TooLargeException e) {
            return new DocumentOutcome.Refused(DocumentRefusal.DOCUMENT_TOO_LARGE);
        }
        boolean kept = false;
        try {
            DocumentOutcome outcome = decide(sent, counted, content);
            kept = outcome instanceof DocumentOutcome.Stored stored && stored.isNew();
            return outcome;
        } finally {
            if (!kept) {
                contents.remove(content);
            }
        }
    }

    private DocumentOutcome decide(NewDocument sent, LimitedStream counted, String content) {
        if (counted.count() == 0) {
            return new DocumentOutcome.Refused(DocumentRefusal.EMPTY_FILE);
        }
        return switch (inspector.inspect(
                sent.name(), sent.stated(), counted.count(), () -> contents.read(content))) {
            case ContentInspector.Finding.Refused(DocumentRefusal reason) ->
                    new DocumentOutcome.Refused(reason);
            case ContentInspector.Finding.Accepted(FileType type) ->
                    keep(sent, type, counted.count(), counted.sha256(), content);
        };
    }

    private DocumentOutcome keep(
            NewDocument sent, FileType type, long size, String sha256, String content) {
        StoredDocument document =
                new StoredDocument(
                        FinancingRequestId.random().value(),
                        0,
                        sent.owner(),
                        sent.kind(),
                        sent.proves(),
                        sent.name().endingAs(type),
                        type,
                        size,
                        sha256,
                        content,
                        DocumentState.QUARANTINED,
                        null,
                        sent.request() == null ? List.of() : List.of(sent.request()),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS));
        AuditEvent event = AuditEvent.done("UPLOAD_DOCUMENT", sent.owner().value(), "api");
        for (int i = 0; i < TRIES; i++) {
            // the place is read before the sum: who comes in between takes that place
            int place = documents.freePlace(sent.owner());
            List<StoredDocument> all = documents.of(sent.owner());
            Optional<DocumentOutcome> known = known(all, document);
            if (known.isPresent()) {
                return known.get();
            }
            Optional<DocumentRefusal> full = full(all, size);
            if (full.isPresent()) {
                return new DocumentOutcome.Refused(full.get());
            }
            if (documents.add(document, place, event)) {
                return new DocumentOutcome.Stored(document, true);
            }
        }
        return new DocumentOutcome.Stale();
    }

    /** The document with the same content, attached as asked; empty when there is none. */
    private Optional<DocumentOutcome> known(List<StoredDocument> all, StoredDocument sent) {
        Optional<StoredDocument> same =
                all.stream().filter(one -> one.sha256().equals(sent.sha256())).findFirst();
        if (same.isEmpty()) {
            return Optional.empty();
        }
        StoredDocument before = same.get();
        StoredDocument after = before.proving(sent.proves());
        for (FinancingRequestId request : sent.requests()) {
            if (!after.canBeAttached(request)) {
                return Optional.of(
                        new DocumentOutcome.Refused(DocumentRefusal.DOCUMENT_AT_TOO_MANY_REQUESTS));
            }
            after = after.attached(request);
        }
        if (after.equals(before)) {
            return Optional.of(new DocumentOutcome.Stored(before, false));
        }
        AuditEvent event = AuditEvent.done("ATTACH_DOCUMENT", sent.owner().value(), "api");
        return documents
                .change(after, event)
                .map(stored -> new DocumentOutcome.Stored(stored, false));
    }

    private Optional<DocumentRefusal> full(List<StoredDocument> all, long size) {
        if (all.size() >= limits.maxNumber()) {
            return Optional.of(DocumentRefusal.TOO_MANY_DOCUMENTS);
        }
        long sum = all.stream().mapToLong(StoredDocument::size).sum();
        return sum + size > limits.maxTotal().toBytes()
                ? Optional.of(DocumentRefusal.DOCUMENTS_TOO_LARGE_TOGETHER)
                : Optional.empty();
    }
}
