package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Reviewing;
import nl.kapitaalbrug.contracts.message.ReviewChanged;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Stage;
import nl.kapitaalbrug.support.audit.AuditEvent;

/** Notes on a request how far the review of its outcome is, and tells whom it concerns. */
public final class NoteReview {

    private static final int TRIES = 10;

    private final FinancingRequests requests;
    private final Races races;
    private final Clock clock;

    /** With where requests lie and the time. */
    public NoteReview(FinancingRequests requests, Clock clock) {
        this.requests = requests;
        this.races = new Races(requests, TRIES);
        this.clock = clock;
    }

    /**
     * Notes it; does nothing when it is not known, out of date, or about an earlier revision.
     *
     * @param sender id of the service that tells it
     * @throws IllegalStateException when the request was changed again and again meanwhile: the
     *     message is to come again
     */
    public void note(String sender, ReviewChanged message) {
        races.run(
                () -> requests.findForMessage(message.requestId()),
                stored ->
                        Reviewing.isNews(stored.request(), message)
                                ? Optional.of(change(stored, sender, message))
                                : Optional.empty());
    }

    private Change change(StoredRequest stored, String sender, ReviewChanged message) {
        FinancingRequest before = stored.request();
        FinancingRequest after = Reviewing.note(before, message, Moments.now(clock));
        return new Change(
                after,
                AuditEvent.done("NOTE_REVIEW", sender, "message"),
                news(before, after, message),
                stored.usedKeys(),
                stored.applied());
    }

    private static List<Change.Outgoing> news(
            FinancingRequest before, FinancingRequest after, ReviewChanged message) {
        List<Change.Outgoing> news = new ArrayList<>();
        if (Reviewing.begins(before, message)) {
            news.add(News.toOwner(after, News.Kind.REVIEW_STARTED));
        }
        if (message.stage() == Stage.DECIDED) {
            news.add(News.toOwner(after, News.Kind.REVIEW_DECIDED));
        }
        Reminder reminder = message.reminder();
        if (reminder != null) {
            News.Kind kind =
                    reminder == Reminder.LATE ? News.Kind.REVIEW_LATE : News.Kind.REVIEW_DUE_SOON;
            message.assessors().forEach(person -> news.add(News.to(person, after, kind)));
        }
        return news;
    }
}
