package nl.kapitaalbrug.financing.matching.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.RequestAssessed;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.Matching;
import nl.kapitaalbrug.financing.matching.domain.MatchingCase;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import nl.kapitaalbrug.support.inbox.UnusableMessageException;
import org.springframework.stereotype.Component;

/** Matches an assessed request with the current catalogue and keeps the result. */
@Component
final class MatchRequest implements MessageHandler<RequestAssessed> {

    static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final MatchRecords records;
    private final Editions editions;
    private final Clock clock;

    MatchRequest(MatchRecords records, Editions editions, Clock clock) {
        this.records = records;
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public String type() {
        return MessageTypes.REQUEST_ASSESSED;
    }

    @Override
    public Class<RequestAssessed> payload() {
        return RequestAssessed.class;
    }

    @Override
    public void handle(Received<RequestAssessed> message) {
        RequestAssessed assessed = message.data();
        if (!assessed.request().id().equals(assessed.assessment().requestId())
                || assessed.request().revision() != assessed.assessment().revision()) {
            throw new UnusableMessageException("The assessment is of another request or revision");
        }
        if (!records.isNews(message.id(), assessed.request().id(), assessed.lifecycle())) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        MatchingCase matched =
                new MatchingCase(
                        assessed.request(),
                        assessed.assessment(),
                        LocalDate.ofInstant(now, NETHERLANDS));
        Matching matching = new Matching(editions.currentSupply(), editions.currentParameters());
        MatchReport report = matching.match(matched);
        editions.keepCurrentSupply();
        records.keep(message.id(), MatchRecord.of(assessed.lifecycle(), matched, report, now));
    }
}
