package nl.kapitaalbrug.applicant.request.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;

/** Where financing requests lie. Every look-up for a person names the person. */
public interface FinancingRequests {

    /**
     * One page of somebody's requests.
     *
     * @param items the newest first
     * @param total how many there are in all
     */
    record Page(List<FinancingRequest> items, long total) {

        public Page {
            items = List.copyOf(items);
        }
    }

    /**
     * Stores a new draft, unless the same call did so before: then the first one is given back.
     *
     * @param messages what others are told of it
     * @return empty when the public reference is taken and another one is needed
     */
    Optional<FinancingRequest> insert(
            FinancingRequest draft,
            Attempt attempt,
            AuditEvent event,
            List<Change.Outgoing> messages);

    /** The request that this call created before. */
    Optional<FinancingRequest> createdBy(Attempt attempt);

    /** A request of its owner or of somebody who takes part in it now. */
    Optional<StoredRequest> find(OwnRequest which);

    /** A request that another service tells about. */
    Optional<StoredRequest> findForMessage(FinancingRequestId id);

    /** Stores a change if nobody changed the request since it was read; false when somebody did. */
    boolean store(StoredRequest before, Change change);

    /** A page of an owner's requests, pages counted from 1. */
    Page page(ApplicantId owner, int page, int pageSize);

    /** The requests that a person takes part in now, the newest first; 100 at most. */
    List<FinancingRequest> participations(ApplicantId person);

    /** The requests of which a financier may see something, the newest first; 100 at most. */
    List<FinancingRequest> viewableBy(FinancierId financier);

    /** A request of which a financier may see something now. */
    Optional<StoredRequest> findForViewer(FinancingRequestId id, FinancierId financier);

    /** A request whose review is in that person's hands now. */
    Optional<StoredRequest> findForAssessor(FinancingRequestId id, ApplicantId assessor);

    /**
     * Stores a request that was erased, in which nobody finds it any more; false when somebody
     * changed it since it was read.
     */
    boolean erase(StoredRequest before, Change change);

    /**
     * Empties the copies of messages about requests of a person that were erased.
     *
     * @return whether all are; otherwise some wait to be delivered
     */
    boolean forgetMessages(ApplicantId person);

    /** Drafts that nobody changed since then and whose owners were not asked why, some of them. */
    List<StoredRequest> leftSince(Instant moment, int most);

    /** How many drafts an owner has. */
    long countDrafts(ApplicantId owner);
}
