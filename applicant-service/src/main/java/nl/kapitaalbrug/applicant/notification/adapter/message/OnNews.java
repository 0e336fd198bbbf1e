package nl.kapitaalbrug.applicant.notification.adapter.message;

import nl.kapitaalbrug.applicant.notification.application.TakeNews;
import nl.kapitaalbrug.applicant.request.application.News;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import org.springframework.stereotype.Component;

/** Takes news of requests, which this service sends to itself. */
@Component
final class OnNews implements MessageHandler<News> {

    private final TakeNews taking;

    OnNews(TakeNews taking) {
        this.taking = taking;
    }

    @Override
    public String type() {
        return News.TYPE;
    }

    @Override
    public Class<News> payload() {
        return News.class;
    }

    @Override
    public void handle(Received<News> message) {
        taking.take(message.aggregate() + "-" + message.number(), message.data());
    }
}
