package nl.kapitaalbrug.applicant.request.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Reviewing;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.UsedKeys;
import nl.kapitaalbrug.support.inbox.AppliedNumbers;
import nl.kapitaalbrug.support.outbox.OutboxDocument;

/** Requests in memory, for tests without a database. */
public final class InMemoryRequests implements FinancingRequests {

    private final Map<FinancingRequestId, StoredRequest> stored = new LinkedHashMap<>();
    private final Map<FinancingRequestId, Attempt> creations = new LinkedHashMap<>();
    private final List<Change> changes = new ArrayList<>();
    private final List<Change.Outgoing> told = new ArrayList<>();
    private int collisions;
    private int lostRaces;

    /** The next so many references are taken. */
    void collide(int times) {
        collisions = times;
    }

    /** The next so many changes come too late. */
    void loseRaces(int times) {
        lostRaces = times;
    }

    /** What others were told of drafts when these began. */
    List<Change.Outgoing> told() {
        return told;
    }

    /** All changes that were stored. */
    List<Change> changes() {
        return changes;
    }

    @Override
    public Optional<FinancingRequest> insert(
            FinancingRequest draft,
            Attempt attempt,
            AuditEvent event,
            List<Change.Outgoing> messages) {
        if (collisions > 0) {
            collisions--;
            return Optional.empty();
        }
        told.addAll(messages);
        creations.put(draft.id(), attempt);
        put(draft, UsedKeys.none(), AppliedNumbers.none());
        return Optional.of(draft);
    }

    @Override
    public Optional<FinancingRequest> createdBy(Attempt attempt) {
        return creations.entrySet().stream()
                .filter(entry -> attempt.sharesKeyWith(entry.getValue()))
                .map(entry -> stored.get(entry.getKey()).request())
                .findAny();
    }

    @Override
    public Optional<StoredRequest> find(OwnRequest which) {
        return findForMessage(which.id())
                .filter(s -> s.request().rightsOf(which.person()).isPresent());
    }

    @Override
    public Optional<StoredRequest> findForMessage(FinancingRequestId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public boolean store(StoredRequest before, Change change) {
        if (lostRaces > 0) {
            lostRaces--;
            return false;
        }
        changes.add(change);
        put(change.after(), change.usedKeys(), change.applied());
        return true;
    }

    @Override
    public Page page(ApplicantId owner, int page, int pageSize) {
        List<FinancingRequest> own = own(owner);
        return new Page(
                own.stream()
                        .sorted(Comparator.comparing(FinancingRequest::changedAt).reversed())
                        .skip((long) (page - 1) * pageSize)
                        .limit(pageSize)
                        .toList(),
                own.size());
    }

    @Override
    public List<FinancingRequest> participations(ApplicantId person) {
        return stored.values().stream()
                .map(StoredRequest::request)
                .filter(one -> one.sharing().participants().of(person).isPresent())
                .toList();
    }

    @Override
    public List<FinancingRequest> viewableBy(FinancierId financier) {
        return stored.values().stream()
                .map(StoredRequest::request)
                .filter(one -> one.sharing().consents().financiers().contains(financier))
                .toList();
    }

    @Override
    public Optional<StoredRequest> findForViewer(FinancingRequestId id, FinancierId financier) {
        return findForMessage(id)
                .filter(one -> one.request().sharing().consents().financiers().contains(financier));
    }

    @Override
    public Optional<StoredRequest> findForAssessor(FinancingRequestId id, ApplicantId assessor) {
        return findForMessage(id)
                .filter(one ->
                        one.request().sharing().reviewing() instanceof Reviewing known
                                && known.assessors().contains(assessor));
    }

    @Override
    public boolean erase(StoredRequest before, Change change) {
        return store(before, change);
    }

    @Override
    public boolean forgetMessages(ApplicantId person) {
        return true;
    }

    @Override
    public List<StoredRequest> leftSince(Instant moment, int most) {
        return stored.values().stream()
                .filter(one -> one.request().status() == RequestStatus.DRAFT)
                .filter(one -> one.request().changedAt().isBefore(moment))
                .filter(one -> !one.request().isLeft())
                .limit(most)
                .toList();
    }

    @Override
    public long countDrafts(ApplicantId owner) {
        return own(owner).stream().filter(r -> r.status() == RequestStatus.DRAFT).count();
    }

    private List<FinancingRequest> own(ApplicantId owner) {
        return stored.values().stream()
                .map(StoredRequest::request)
                .filter(request -> request.owner().equals(owner))
                .toList();
    }

    private void put(FinancingRequest request, UsedKeys keys, AppliedNumbers applied) {
        stored.put(request.id(), new StoredRequest(request, keys, applied, OutboxDocument.empty()));
    }
}
