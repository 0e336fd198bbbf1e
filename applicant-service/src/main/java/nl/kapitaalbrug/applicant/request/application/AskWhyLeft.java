package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * Asks owners of drafts that lie still whether they want to go on, and tells the financing service
 * that such a need was left. Whoever goes on and leaves it once more is asked once more. Most firms
 * that end without money never send anything: this is where they are counted.
 */
public final class AskWhyLeft {

    private static final int AT_ONCE = 50;

    private final FinancingRequests requests;
    private final CompanyKeys keys;
    private final Duration after;
    private final Clock clock;

    /**
     * With where requests lie, the pseudonyms of firms, and the time.
     *
     * @param after how long a draft lies still before its owner is asked; above zero
     */
    public AskWhyLeft(FinancingRequests requests, CompanyKeys keys, Duration after, Clock clock) {
        this.requests = requests;
        this.keys = keys;
        this.after = after;
        this.clock = clock;
    }

    /** Asks all that are due; what somebody changes meanwhile is no longer left. */
    public void ask() {
        Instant now = Moments.now(clock);
        List<StoredRequest> due;
        do {
            due = requests.leftSince(now.minus(after), AT_ONCE);
            long asked = due.stream().filter(stored -> ask(stored, now)).count();
            if (asked == 0) {
                return;
            }
        } while (due.size() == AT_ONCE);
    }

    private boolean ask(StoredRequest stored, Instant now) {
        FinancingRequest asked = stored.request().askedWhy(keys, now);
        List<Change.Outgoing> messages =
                new ArrayList<>(SaveSection.messages(stored.request(), asked));
        messages.add(News.toOwner(asked, News.Kind.DRAFT_LEFT, now));
        return requests.store(
                stored,
                new Change(
                        asked,
                        AuditEvent.done("ASK_WHY", "applicant-service", "rounds"),
                        messages,
                        stored.usedKeys(),
                        stored.applied()));
    }
}
