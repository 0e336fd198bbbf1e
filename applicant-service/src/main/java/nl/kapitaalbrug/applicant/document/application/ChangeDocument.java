package nl.kapitaalbrug.applicant.document.application;

import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.audit.AuditEvent;

/** Attaches a document to requests of its owner, detaches it, and deletes it. */
public final class ChangeDocument {

    private final Documents documents;
    private final Contents contents;
    private final ReadDraft requests;

    /** With where documents and requests lie. */
    public ChangeDocument(Documents documents, Contents contents, ReadDraft requests) {
        this.documents = documents;
        this.contents = contents;
        this.requests = requests;
    }

    /** Attaches it; when it was already nothing changes, and at too many requests it is refused. */
    public DocumentOutcome attach(OwnRequest request, String id, long version) {
        if (requests.find(request).isEmpty()) {
            return new DocumentOutcome.Unknown();
        }
        Optional<StoredDocument> found = documents.find(request.person(), id);
        if (found.filter(document -> !document.canBeAttached(request.id())).isPresent()) {
            return new DocumentOutcome.Refused(DocumentRefusal.DOCUMENT_AT_TOO_MANY_REQUESTS);
        }
        return change(
                found, version, document -> document.attached(request.id()), "ATTACH_DOCUMENT");
    }

    /** Detaches it; when it was not attached nothing changes. */
    public DocumentOutcome detach(OwnRequest request, String id, long version) {
        return change(
                documents.find(request.person(), id),
                version,
                document -> document.detached(request.id()),
                "DETACH_DOCUMENT");
    }

    /** Deletes it for good, from all requests, in whatever state it is. */
    public DocumentOutcome delete(ApplicantId owner, String id, long version) {
        Optional<StoredDocument> document = documents.find(owner, id);
        if (document.isEmpty()) {
            return new DocumentOutcome.Unknown();
        }
        boolean removed =
                document.get().version() == version
                        && documents.remove(
                                document.get(),
                                AuditEvent.done("DELETE_DOCUMENT", owner.value(), "api"));
        if (!removed) {
            return new DocumentOutcome.Stale();
        }
        contents.remove(document.get().content());
        return new DocumentOutcome.Removed();
    }

    private DocumentOutcome change(
            Optional<StoredDocument> found,
            long version,
            UnaryOperator<StoredDocument> change,
            String action) {
        if (found.isEmpty()) {
            return new DocumentOutcome.Unknown();
        }
        StoredDocument before = found.get();
        if (before.version() != version) {
            return new DocumentOutcome.Stale();
        }
        StoredDocument after = change.apply(before);
        if (after.equals(before)) {
            return new DocumentOutcome.Stored(before, false);
        }
        return documents
                .change(after, AuditEvent.done(action, before.owner().value(), "api"))
                .<DocumentOutcome>map(stored -> new DocumentOutcome.Stored(stored, false))
                .orElseGet(DocumentOutcome.Stale::new);
    }
}
