package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.applicant.request.application.AskWhyLeft;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Drafts that lie still: asked once, told, explained and gone on with. */
final class LeavingIT extends RunningService {

    private static final String REASON = "{\"reason\":\"TOO_MUCH_WORK\"}";

    @Autowired private FinancingRequests requests;
    @Autowired private CompanyKeys keys;

    private void daysLater(int days) {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(days));
        new AskWhyLeft(requests, keys, Duration.ofDays(21), later).ask();
    }

    private Answer explain(Api me, Answer request, String tag) {
        return me.send(
                "PUT",
                "/v1/financing-requests/" + request.text("/id") + "/leaving",
                REASON,
                "If-Match",
                tag);
    }

    @Test
    void aDraftThatLiesStillIsAskedAboutOnceAndCanBeExplained() {
        Api me = as("left-1");
        Answer draft = me.start();
        assertThat(explain(me, draft, draft.tag()).status()).isEqualTo(409);

        daysLater(20);
        assertThat(me.read(draft.text("/id")).text("/left/askedAt")).isEmpty();
        daysLater(22);
        daysLater(23);

        Answer left = me.read(draft.text("/id"));
        assertThat(left.text("/left/askedAt")).isNotEmpty();
        assertThat(left.text("/changedAt")).isEqualTo(draft.text("/changedAt"));
        await().untilAsserted(() ->
                assertThat(
                                me.send("GET", "/v1/notifications", null)
                                        .json()
                                        .at("/items")
                                        .findValuesAsString("kind"))
                        .containsExactly("DRAFT_LEFT"));

        Answer explained = explain(me, draft, left.tag());
        assertThat(explained.text("/left/reason")).isEqualTo("TOO_MUCH_WORK");
        assertThat(explain(as("left-2"), draft, explained.tag()).status()).isEqualTo(404);
        assertThat(explain(me, draft, left.tag()).status()).isEqualTo(412);

        Answer resumed = me.save(draft.text("/id"), explained.tag(), "need", Bodies.NEED);
        assertThat(resumed.text("/left/askedAt")).isEmpty();

        daysLater(22);
        Answer again = me.read(draft.text("/id"));
        assertThat(again.text("/left/askedAt")).isNotEmpty();
        assertThat(again.text("/left/reason")).isEmpty();
    }
}
