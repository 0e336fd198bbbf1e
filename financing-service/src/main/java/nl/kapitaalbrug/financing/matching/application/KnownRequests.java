package nl.kapitaalbrug.financing.matching.application;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.message.MessageId;

/**
 * The requests that are known here, with what was stated before and chosen beside their life. Each
 * change publishes {@link RequestChanged} in the same process after it was written.
 */
public interface KnownRequests {

    /** How long a slot of changes lasts. */
    int SLOT_SECONDS = 10;

    /** One request; empty when nothing is known of it. */
    Optional<KnownRequest> find(FinancingRequestId id);

    /**
     * Every request whose id starts with these hexadecimal digits, in the order of their ids: one
     * page of the whole.
     */
    List<KnownRequest> startingWith(String digits);

    /**
     * The versions of the requests that were last changed in these slots of {@value #SLOT_SECONDS}
     * seconds since 1970, both included.
     */
    Map<FinancingRequestId, Long> changedIn(long firstSlot, long lastSlot);

    /**
     * Keeps what is known of a need that is not submitted. Does nothing when the message was
     * applied before or the request was taken back.
     */
    void state(MessageId message, NeedStated stated);

    /**
     * Keeps whether financiers may see a request. Does nothing when the message was applied before
     * or the request was taken back.
     */
    void choose(MessageId message, PublicationChosen chosen);
}
