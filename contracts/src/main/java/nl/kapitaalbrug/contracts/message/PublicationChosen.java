package nl.kapitaalbrug.contracts.message;

import java.time.Instant;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * The applicant chose whether financiers may see the request, without names. It is a choice beside
 * the life of the request: it raises no lifecycle number, the order of messages decides which
 * choice is the last one, and it may arrive before the request was matched.
 *
 * @param requestId the request
 * @param owner its owner
 * @param published whether financiers may see it; nothing is published without this message
 * @param chosenAt when the applicant chose
 */
public record PublicationChosen(
        FinancingRequestId requestId, ApplicantId owner, boolean published, Instant chosenAt) {}
