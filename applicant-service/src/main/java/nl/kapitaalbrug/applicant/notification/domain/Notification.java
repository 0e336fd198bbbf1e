package nl.kapitaalbrug.applicant.notification.domain;

import java.time.Instant;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * Something that one person is told of a request. It carries no answer of the request: who wants to
 * know more opens the request itself.
 *
 * @param id its name for good; the same news has the same id, so that nobody is told twice
 * @param recipient who is told
 * @param kind what happened, as a code
 * @param requestId the request
 * @param reference the request's public name
 * @param at when it happened
 * @param readAt when the person had read it; {@code null} while not
 * @param mail what became of the mail about it
 */
public record Notification(
        String id,
        ApplicantId recipient,
        String kind,
        FinancingRequestId requestId,
        String reference,
        Instant at,
        @Nullable Instant readAt,
        MailDelivery mail) {}
