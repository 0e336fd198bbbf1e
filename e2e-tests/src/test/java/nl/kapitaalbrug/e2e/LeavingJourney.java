package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request that lies still: the owner is asked, says why with one click, and goes on later. */
class LeavingJourney {

    private final Applicant owner = Applicant.at(Browser.Window.PHONE);
    private final Page page = owner.page();

    @Test
    void isAskedSaysWhyAndGoesOn() {
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        String request = owner.begin();
        liesStillFor(Duration.ofDays(30), request.replaceFirst(".*/", ""));

        RequestsApi.await(() -> asked(request) ? request : null);
        owner.open("/berichten");
        page.locator("main a[href='%s/verder']".formatted(request)).first().click();
        assertThat(owner.heading()).isEqualTo("Wilt u verder met uw aanvraag?");
        PageChecks.pass(page, "verder");

        page.locator("main button[value=TOO_MUCH_WORK]").click();
        assertThat(owner.text("main .kb-notice--ok")).contains("Het is te veel werk");
        PageChecks.pass(page, "verder-gezegd");
        assertThat(page.locator("main .utrecht-button--primary-action").getAttribute("href"))
                .isEqualTo(request + "/mensen");

        owner.open(request + "/investering");
        owner.fill("need");
        owner.save();
        assertThat(page.locator("main a[href$='/verder']").count()).isZero();
        owner.open(request + "/verder");
        assertThat(page.url()).endsWith(request);
    }

    /** Three firms, because of fewer nothing is said. */
    @Test
    void theProvinceCountsWhoLeftAndWhy() {
        DemoSession person = DemoSession.signIn(RunningStack.get(), "mkb2");
        DemoSession province = DemoSession.signIn(RunningStack.get(), "provincie");
        RequestsApi api = new RequestsApi(person);
        Map<String, SampleCase> firms = new TreeMap<>();
        for (SampleCase one : SampleCase.all()) {
            firms.put(one.sections().get("company").path("kvkNumber").asString(), one);
        }
        assertThat(firms.size()).isGreaterThanOrEqualTo(3);
        for (SampleCase sample : firms.values().stream().limit(3).toList()) {
            String id = api.draft(sample, "leaving-" + UUID.randomUUID()).id();
            liesStillFor(Duration.ofDays(30), id);
            RequestsApi.Request left =
                    RequestsApi.await(() -> {
                        RequestsApi.Request now = api.get(id);
                        return now.body().hasNonNull("left") ? now : null;
                    });
            HttpResponse<String> said =
                    person.send(
                            "PUT",
                            RequestsApi.REQUESTS + "/" + id + "/leaving",
                            Map.of("If-Match", left.tag()),
                            "{\"reason\":\"NOT_CLEAR\"}");
            assertThat(said.statusCode()).as(said.body()).isEqualTo(200);
        }

        RequestsApi.await(() -> notClear(province) >= 3 ? province : null);
    }

    /** So many left because it was not clear, as the province sees it; 0 while it sees nothing. */
    private static int notClear(DemoSession province) {
        HttpResponse<String> figure =
                province.get("/api/financing/v1/demand-figures/leaving?synthetic=exclude");
        assertThat(figure.statusCode()).as(figure.body()).isEqualTo(200);
        for (JsonNode row : JsonMapper.shared().readTree(figure.body()).at("/table/rows")) {
            if (row.path("key").asString().equals("NOT_CLEAR")) {
                return row.at("/cells/0/needs").asInt(0);
            }
        }
        throw new AssertionError(figure.body());
    }

    private boolean asked(String request) {
        owner.open(request);
        return page.locator("main a[href$='/verder']").count() == 1;
    }

    /** As if nobody had touched it since. */
    private static void liesStillFor(Duration time, String id) {
        String uri =
                Optional.ofNullable(System.getenv("MONGODB_URI"))
                        .orElse("mongodb://127.0.0.1:" + RunningStack.get().ports().mongo());
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase("kapitaalbrug-applicant-service")
                    .getCollection("financingRequests")
                    .updateOne(
                            Filters.eq("_id", id),
                            Updates.set("changedAt", Instant.now().minus(time)));
        }
    }
}
