package nl.kapitaalbrug.financing.matching.application;

import java.util.Optional;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.message.MessageId;

/** Where match results are kept. */
public interface MatchRecords {

    /**
     * Whether a message still has to be applied: it was not seen, and nothing newer is known of the
     * request.
     *
     * @param message the message
     * @param id the request
     * @param lifecycle number of the message's event in the life of the request
     */
    boolean isNews(MessageId message, FinancingRequestId id, long lifecycle);

    /**
     * Keeps a result and sends {@code RequestMatched}, both or neither. Does nothing when the
     * message was applied before, or when something newer is known of the request.
     */
    void keep(MessageId message, MatchRecord matched);

    /**
     * Keeps that a request was taken back, so that older work is ignored, also when it comes later.
     */
    void withdraw(MessageId message, RequestWithdrawn withdrawn);

    /**
     * Forgets what is known of a request and whose it is; that there was one, and that it was taken
     * back, stays.
     */
    void erase(MessageId message, FinancingRequestId id);

    /**
     * The newest result of a request; empty when it is unknown or none of that person's business.
     *
     * @param person its owner, or somebody whom the owner lets see all of it
     */
    Optional<MatchRecord> newest(FinancingRequestId id, ApplicantId person);
}
