package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import nl.kapitaalbrug.e2e.RequestsApi.Request;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One request through all three roles: the owner submits and publishes it, a financier sees it
 * without a name, the province counts it; taken back, it is gone for the financier at once.
 */
class ThreeSidesJourney {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DEALS = "/api/financing/v1/deals";
    private static final String FUNNEL = "/api/financing/v1/demand-figures/funnel";

    private final DemoSession owner = DemoSession.signIn(RunningStack.get(), "mkb2");
    private final DemoSession financier = DemoSession.signIn(RunningStack.get(), "financier");
    private final DemoSession analyst = DemoSession.signIn(RunningStack.get(), "provincie");
    private final RequestsApi requests = new RequestsApi(owner);

    @Test
    void sameRequestReachesAllThree() {
        Set<String> before = deals();
        Request draft = requests.draft(robotCell(), "three-sides");
        Request published = requests.publish(draft, true);
        assertThat(deals()).as("a draft is no deal").isEqualTo(before);

        requests.submit(published);
        Request matched = requests.awaitMatched(published.id());
        Set<String> fresh = deals();
        fresh.removeAll(before);
        assertThat(fresh).as("the deal of the request").hasSize(1);
        String deal = fresh.iterator().next();
        readsTheDeal(deal, matched);
        countsTheNeed();

        requests.withdraw(requests.get(matched.id()));
        isGone(deal);
    }

    private void readsTheDeal(String deal, Request request) {
        HttpResponse<String> answer = financier.get(DEALS + "/" + deal);
        assertThat(answer.body())
                .doesNotContain(request.id(), "144000", "180000", "GM0164", "68750110", "Hengelo")
                .contains("FROM_50K_TO_250K", "\"origin\":\"SAMPLE\"");

        Applicant reader = Applicant.at(Browser.Window.DESKTOP);
        reader.open("/deals/" + deal);
        reader.signIn("financier");
        Page page = reader.page();
        PageChecks.pass(page, "three-sides-deal");
        assertThat(Applicant.text(page.locator("main")))
                .contains("Overijssel", "BBB")
                .doesNotContain("Hengelo", "144.000", "180.000", request.id());
    }

    private void countsTheNeed() {
        assertThat(analyst.get(FUNNEL).statusCode()).isEqualTo(200);
        assertThat(financier.get(FUNNEL).statusCode()).isEqualTo(403);
        assertThat(analyst.get(DEALS).statusCode()).isEqualTo(403);
        assertThat(owner.get(DEALS).statusCode()).isEqualTo(403);
    }

    private void isGone(String deal) {
        RequestsApi.await(() -> deals().contains(deal) ? null : deal);
        assertThat(financier.get(DEALS + "/" + deal).statusCode()).isEqualTo(404);

        Applicant reader = Applicant.at(Browser.Window.DESKTOP);
        reader.open("/deals");
        reader.signIn("financier");
        Response gone = reader.page().navigate("/deals/" + deal);
        assertThat(gone.status()).isEqualTo(404);
        PageChecks.pass(reader.page(), "three-sides-deal-gone");
    }

    /** The names of the deals on samples, page by page; synthetic ones may still be loading. */
    private Set<String> deals() {
        Set<String> names = new HashSet<>();
        JsonNode found;
        int page = 1;
        do {
            found = json(financier.get(DEALS + "?pageSize=100&page=" + page++)).path("items");
            found.values().stream()
                    .filter(deal -> deal.path("origin").asString().equals("SAMPLE"))
                    .forEach(deal -> names.add(deal.path("dealId").asString()));
        } while (!found.isEmpty());
        return names;
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static SampleCase robotCell() {
        return SampleCase.all().stream()
                .filter(sample -> sample.id().equals("robot-cell"))
                .findAny()
                .orElseThrow();
    }
}
