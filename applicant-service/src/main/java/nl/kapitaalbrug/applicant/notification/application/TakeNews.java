package nl.kapitaalbrug.applicant.notification.application;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import nl.kapitaalbrug.applicant.notification.domain.MailDelivery;
import nl.kapitaalbrug.applicant.notification.domain.Notification;
import nl.kapitaalbrug.applicant.request.application.News;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Makes a notification of each piece of news, once. */
public final class TakeNews {

    private final Notifications notifications;
    private final Clock clock;

    /** With where notifications lie and the time. */
    public TakeNews(Notifications notifications, Clock clock) {
        this.notifications = notifications;
        this.clock = clock;
    }

    /**
     * Takes one.
     *
     * @param id of the message; the same one again changes nothing
     */
    public void take(String id, News news) {
        notifications.add(
                new Notification(
                        id,
                        ApplicantId.of(news.recipient()),
                        news.kind().name(),
                        FinancingRequestId.of(news.requestId()),
                        news.reference(),
                        news.at(),
                        null,
                        MailDelivery.waiting(clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }
}
