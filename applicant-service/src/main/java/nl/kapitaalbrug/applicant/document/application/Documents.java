package nl.kapitaalbrug.applicant.document.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.audit.AuditEvent;

/** Where it stands which documents there are. */
public interface Documents {

    /** The documents of an owner, the latest first. */
    List<StoredDocument> of(ApplicantId owner);

    /** One of an owner; empty when there is none or it is another's. */
    Optional<StoredDocument> find(ApplicantId owner, String id);

    /**
     * Adds one in a free place of its owner, with the record of it.
     *
     * @param place number of the place, from 0
     * @return {@code false} when the place is taken, or the owner has that content already
     */
    boolean add(StoredDocument document, int place, AuditEvent event);

    /** The lowest place of an owner that is free. */
    int freePlace(ApplicantId owner);

    /**
     * Changes one under the version that was read, with the record of it.
     *
     * @return as it is stored; empty when somebody changed it since
     */
    Optional<StoredDocument> change(StoredDocument after, AuditEvent event);

    /**
     * Removes what is known of one under the version that was read, with the record of it. Only
     * that record stays.
     *
     * @return {@code false} when somebody changed it since
     */
    boolean remove(StoredDocument document, AuditEvent event);

    /** Documents that wait for a verdict and were not tried since that moment; some of them. */
    List<StoredDocument> waiting(Instant triedBefore);

    /** Whether a document has its bytes there. */
    boolean uses(String content);
}
