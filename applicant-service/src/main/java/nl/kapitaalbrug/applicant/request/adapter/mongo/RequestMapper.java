package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.adapter.mongo.RequestDocument.TimelineDocument;
import nl.kapitaalbrug.applicant.request.application.StoredRequest;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.Timeline;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.UsedKeys;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.outbox.OutboxDocument;

/** Between requests and their documents. */
final class RequestMapper {

    /** The form of the documents that are written now. */
    static final int SCHEMA = 1;

    private RequestMapper() {}

    static RequestDocument create(
            FinancingRequest request, Attempt creation, OutboxDocument outbox) {
        Instant createdAt =
                request.timeline().lastAt(RequestEvent.STARTED).orElse(request.changedAt());
        return new RequestDocument(
                request.id().value(),
                SCHEMA,
                request.version(),
                request.reference().value(),
                request.owner().value(),
                request.status(),
                request.revision(),
                StoredRevisions.write(request.revisions()),
                request.lifecycle(),
                request.origin(),
                SectionsWriter.write(request.sections()),
                timeline(request.timeline()),
                StoredSharing.publication(request.publication()),
                StoredSharing.write(request.sharing()),
                StoredSharing.members(request.sharing()),
                StoredSharing.viewers(request.sharing()),
                StoredSharing.assessors(request.sharing()),
                Scalars.read(request.told(), StatedNeeds::write),
                createdAt,
                request.changedAt(),
                creation,
                UsedKeys.none(),
                AppliedNumbers.none(),
                outbox);
    }

    static List<TimelineDocument> timeline(Timeline timeline) {
        return timeline.entries().stream()
                .map(entry -> new TimelineDocument(entry.event(), entry.at()))
                .toList();
    }

    static StoredRequest stored(RequestDocument document) {
        return new StoredRequest(
                request(document), document.usedKeys(), document.applied(), document.outbox());
    }

    /**
     * @throws IllegalStateException when the document is of a form that this version cannot read
     */
    static FinancingRequest request(RequestDocument document) {
        if (document.schemaVersion() == null || document.schemaVersion() != SCHEMA) {
            throw new IllegalStateException(
                    "The request (%s) is stored in form %s; this version reads form %d"
                            .formatted(document.id(), document.schemaVersion(), SCHEMA));
        }
        return new FinancingRequest(
                FinancingRequestId.of(document.id()),
                PublicReference.of(document.reference()),
                ApplicantId.of(document.owner()),
                document.status(),
                document.version(),
                StoredRevisions.read(document),
                document.lifecycle(),
                document.origin(),
                SectionsReader.read(document.sections()),
                new Timeline(
                        document.timeline().stream()
                                .map(entry -> new Timeline.Entry(entry.event(), entry.at()))
                                .toList()),
                StoredSharing.read(document),
                Scalars.read(document.stated(), StatedNeeds::read),
                document.changedAt());
    }
}
