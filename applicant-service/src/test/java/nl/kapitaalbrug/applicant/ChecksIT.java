package nl.kapitaalbrug.applicant;

import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.Api.Answer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Quick checks of anybody: kept under a code, counted once, gone on with as a request. */
final class ChecksIT extends RunningService {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String CHECKS = "/v1/checks";
    private static final String BODY =
            """
            {"place": "GM0164", "sector": "C", "legalForm": "BV", "employees": 12,
             "spend": {"MACHINES": 180000}, "aim": "AUTOMATION_AND_PRODUCTIVITY",
             "ownContribution": 36000, "ordered": "NO", "technology": "BUYS_PROVEN",
             "more": {"lendingValue": 90000, "suretyWilling": true}}
            """;

    @Autowired private MongoDatabase database;

    @Test
    void areKeptUnderACodeAndCountedOnce() {
        String key = Api.key();
        Answer kept = keep(BODY, key);
        String code = kept.text("/code");

        assertThat(kept.status()).as(kept.response().body()).isEqualTo(201);
        assertThat(code).matches("[2-9B-Z]{8}");
        assertThat(kept.header("Location")).isEqualTo("checks/" + code);
        assertThat(Instant.parse(kept.text("/until")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(29)),
                        Instant.now().plus(Duration.ofDays(31)));
        assertThat(keep(BODY, key).text("/code")).isEqualTo(code);
        assertThat(keep(BODY.replace("12", "13"), key).status()).isEqualTo(422);

        Answer read = withToken("").send("GET", CHECKS + "/" + code.toLowerCase(), null);
        assertThat(read.json().at("/facts/spend/MACHINES").asInt()).isEqualTo(180_000);
        assertThat(read.json().at("/facts/more/suretyWilling").asBoolean()).isTrue();
        await().atMost(SOON).until(() -> told(need(code)).size() == 1);
        assertThat(told(need(code)).getFirst().getBodyAsString())
                .contains("EXPLORED", "GM0164", "180000")
                .doesNotContain(code);
    }

    @Test
    void thatFollowAreTheSameNeedWithAnotherCode() {
        String first = keep(BODY, Api.key()).text("/code");

        Answer second =
                keep(BODY.replaceFirst("\\{", "{\"follows\": \"%s\",".formatted(first)), Api.key());

        assertThat(second.text("/code")).isNotEqualTo(first);
        assertThat(need(second.text("/code"))).isEqualTo(need(first));
        await().atMost(SOON).until(() -> told(need(first)).size() == 2);
    }

    @Test
    void goOnAsARequestUnderTheSameIdOnce() {
        String code = keep(BODY, Api.key()).text("/code");
        Api me = as("check-1");

        Answer mine = start(me, code);
        Answer theirs = start(as("check-2"), code);

        assertThat(mine.text("/id")).isEqualTo(need(code));
        assertThat(theirs.status()).isEqualTo(201);
        assertThat(theirs.text("/id")).isNotEqualTo(need(code));
        assertThat(as("check-2").read(need(code)).status()).isEqualTo(404);
        assertThat(start(me, "7F3K92QX").status()).isEqualTo(201);
        assertThat(start(me, "<nothing>").status()).isEqualTo(201);
    }

    @Test
    void areForgottenAfterTheirTime() {
        String code = keep(BODY, Api.key()).text("/code");
        checks().updateOne(
                        new Document("code", code),
                        Updates.set("until", Instant.now().minusSeconds(1)));

        assertThat(withToken("").send("GET", CHECKS + "/" + code, null).status()).isEqualTo(404);
        assertThat(withToken("").send("GET", CHECKS + "/7F3K92QX", null).status()).isEqualTo(404);
        assertThat(withToken("").send("GET", CHECKS + "/x", null).status()).isEqualTo(404);
    }

    @Test
    void haveNoPlaceForTextAndSayAllThatIsWrong() {
        Answer refused =
                keep(
                        """
                        {"place": "GM9999", "sector": "C", "legalForm": "BV", "employees": -1,
                         "spend": {"MACHINES": 0}, "aim": "GROWTH", "ordered": "Jan Jansen",
                         "technology": "NONE",
                         "more": {"lendingValue": "Jan", "name": true, "tenor": 1.5}}
                        """,
                        Api.key());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .contains("/place", "/employees", "/spend/MACHINES", "/ordered")
                .anyMatch(pointer -> pointer.startsWith("/more"));
        assertThat(refused.response().body()).doesNotContain("Jan");
        assertThat(withToken("").send("POST", CHECKS, BODY).status()).isEqualTo(400);
        assertThat(keep("{}", Api.key()).status()).isEqualTo(400);
    }

    private Answer keep(String body, String key) {
        return withToken("").send("POST", CHECKS, body, "Idempotency-Key", key);
    }

    private static Answer start(Api api, String code) {
        return api.send(
                "POST",
                "/v1/financing-requests",
                "{\"check\": \"%s\"}".formatted(code),
                "Idempotency-Key",
                Api.key());
    }

    private String need(String code) {
        return checks().find(new Document("code", code)).first().getString("need");
    }

    private MongoCollection<Document> checks() {
        return database.getCollection("quickChecks");
    }

    private static List<LoggedRequest> told(String need) {
        return OTHERS.findAll(
                postRequestedFor(urlEqualTo("/messages"))
                        .withRequestBody(
                                matchingJsonPath("$.data.requestId", WireMock.equalTo(need))));
    }
}
