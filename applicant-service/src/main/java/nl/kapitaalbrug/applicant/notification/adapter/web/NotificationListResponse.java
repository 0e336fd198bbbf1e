package nl.kapitaalbrug.applicant.notification.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.notification.application.Notifications;
import nl.kapitaalbrug.applicant.notification.domain.MailDelivery;
import nl.kapitaalbrug.applicant.notification.domain.Notification;
import nl.kapitaalbrug.applicant.request.application.News;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A page of notifications, the newest first.
 *
 * @param unread how many of all were not read
 */
record NotificationListResponse(List<Item> items, int page, int pageSize, long total, long unread) {

    /**
     * One notification.
     *
     * @param kind what happened
     * @param reference public name of the request
     * @param readAt when it was read; {@code null} while not
     * @param mail what became of the mail about it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            String id,
            News.Kind kind,
            FinancingRequestId requestId,
            String reference,
            Instant at,
            @Nullable Instant readAt,
            MailDelivery.State mail) {

        private static Item of(Notification one) {
            return new Item(
                    one.id(),
                    News.Kind.valueOf(one.kind()),
                    one.requestId(),
                    one.reference(),
                    one.at(),
                    one.readAt(),
                    one.mail().state());
        }
    }

    static NotificationListResponse of(Notifications.Page found, int page, int pageSize) {
        return new NotificationListResponse(
                found.items().stream().map(Item::of).toList(),
                page,
                pageSize,
                found.total(),
                found.unread());
    }
}
