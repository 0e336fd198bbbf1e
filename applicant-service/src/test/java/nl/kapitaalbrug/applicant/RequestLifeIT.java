package nl.kapitaalbrug.applicant;

import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.support.audit.AuditEntry;
import nl.kapitaalbrug.support.audit.AuditTrail;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request from its first section until it is withdrawn, with everything that is told to others.
 */
final class RequestLifeIT extends RunningService {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Autowired private AuditTrail audit;
    @Autowired private JsonMapper json;
    @Autowired private MongoDatabase database;

    @Test
    void isWrittenSubmittedMatchedAndWithdrawn() {
        Api me = as("life-1");

        Answer started = me.start();
        String id = started.text("/id");

        assertThat(started.status()).isEqualTo(201);
        assertThat(started.header("Location")).isEqualTo("financing-requests/" + id);
        assertThat(started.tag()).isEqualTo("\"1\"");
        assertThat(started.text("/status")).isEqualTo("DRAFT");
        assertThat(started.text("/reference")).matches("KB-.{4}-.{2}");
        assertThat(started.json().at("/missing").size()).isEqualTo(4);

        Answer saved = me.save(id, started.tag(), "company", Bodies.company("12345678"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.text("/sections/company/name"))
                .isEqualTo("Plaatwerk 't Hoekje & Zn. – Żółć");
        assertThat(saved.text("/sections/company/sources/name")).isEqualTo("APPLICANT");
        assertThat(saved.text("/origin")).isEqualTo("REAL");
        saved = me.save(id, saved.tag(), "need", Bodies.NEED);
        saved = me.save(id, saved.tag(), "finances", Bodies.FINANCES);
        saved = me.save(id, saved.tag(), "technology", Bodies.DEVELOPS);
        saved = me.save(id, saved.tag(), "circumstances", Bodies.CIRCUMSTANCES);
        assertThat(saved.json().at("/missing").size()).isZero();
        assertThat(me.read(id).json()).isEqualTo(saved.json());
        assertThat(saved.json().at("/sections/finances/balance/totalAssets").decimalValue())
                .isEqualByComparingTo("900000.50");
        assertThat(saved.text("/sections/technology/elements/0/answers/T1.1/evidenceMonth"))
                .isEqualTo("2026-03");

        Answer submitted = me.submit(id, saved.tag(), Api.key());
        assertThat(submitted.status()).isEqualTo(200);
        assertThat(submitted.text("/status")).isEqualTo("SUBMITTED");
        assertThat(submitted.json().at("/revision").asInt()).isEqualTo(1);
        await().atMost(SOON).until(() -> sent("request.submitted", id).size() == 1);
        String message = sent("request.submitted", id).getFirst().getBodyAsString();
        assertThat(message)
                .contains("\"owner\":\"life-1\"")
                .contains("\"lifecycle\":1")
                .doesNotContain("12345678")
                .doesNotContain("Plaatwerk")
                .doesNotContain("Grijper");

        matched(id, "m-1/1", 1);
        matched(id, "m-1/1", 1);
        Answer matched = me.read(id);
        assertThat(matched.text("/matchedAt")).isEqualTo("2026-11-23T10:00:02Z");
        assertThat(matched.text("/assessedAt")).isEqualTo("2026-11-23T10:00:01Z");
        assertThat(matched.json().at("/timeline").size()).isEqualTo(4);
        assertThat(matched.tag()).isEqualTo("\"8\"");

        Answer withdrawn = me.withdraw(id, matched.tag(), Api.key());
        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        assertThat(Instant.parse(withdrawn.text("/withdrawnAt")))
                .isAfterOrEqualTo(Instant.parse(withdrawn.text("/submittedAt")));
        await().atMost(SOON).until(() -> sent("request.withdrawn", id).size() == 2);
        assertThat(sent("request.withdrawn", id).getFirst().getBodyAsString())
                .contains("\"lifecycle\":2");
        await().atMost(SOON).until(() -> audit.of(id).size() == 9);
        assertThat(audit.of(id).stream().map(AuditEntry::action))
                .containsExactlyInAnyOrder(
                        "START",
                        "SAVE_COMPANY",
                        "SAVE_NEED",
                        "SAVE_FINANCES",
                        "SAVE_TECHNOLOGY",
                        "SAVE_CIRCUMSTANCES",
                        "SUBMIT",
                        "NOTE_MATCHED",
                        "WITHDRAW");
    }

    @Test
    void isAskedAboutASmallAmountUntilThatAmountIsConfirmed() {
        Api me = as("life-31");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        String confirmed = Bodies.SMALL_TURNOVER;
        String asked = confirmed.replaceAll("\"amountsConfirmed\": .*", "\"defaultEvent\": false");

        Answer saved = me.save(id, draft.tag(), "finances", asked);
        assertThat(saved.text("/missing/0/pointer"))
                .isEqualTo("/sections/finances/income/annualTurnover");
        Answer refused = me.submit(id, saved.tag(), Api.key());
        assertThat(refused.text("/errors/0/code")).isEqualTo("AMOUNT_IN_THOUSANDS");
        assertThat(refused.text("/errors/0/detail")).contains("amountsConfirmed");

        saved = me.save(id, saved.tag(), "finances", confirmed);
        assertThat(saved.json().at("/missing").size()).isZero();
        assertThat(me.read(id).json()).isEqualTo(saved.json());

        String other = confirmed.replaceFirst("1980", "2500");
        saved = me.save(id, saved.tag(), "finances", other);
        assertThat(saved.text("/missing/0/code")).isEqualTo("AMOUNT_IN_THOUSANDS");
        assertThat(saved.json().at("/sections/finances").has("amountsConfirmed")).isFalse();

        saved = me.save(id, saved.tag(), "finances", confirmed);
        me.submit(id, saved.tag(), Api.key());
        await().atMost(SOON).until(() -> sent("request.submitted", id).size() == 1);
        assertThat(sent("request.submitted", id).getFirst().getBodyAsString())
                .contains("\"annualTurnover\":1980")
                .doesNotContain("onfirmed");
    }

    @Test
    void isCorrectedWhileWhatWasSubmittedHolds() {
        Api me = as("life-30");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        Answer first = me.submit(id, draft.tag(), Api.key());

        Answer open = me.correct(id, first.tag(), Api.key());
        assertThat(open.text("/status")).isEqualTo("REVISING");
        assertThat(open.text("/missing/0/code")).isEqualTo("NOTHING_CHANGED");
        Answer saved = me.save(id, open.tag(), "need", Bodies.NEED.replace("160000", "190000"));
        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.json().at("/sections/need"))
                .isNotEqualTo(draft.json().at("/sections/need"));
        assertThat(saved.json().at("/handedIn/need")).isEqualTo(draft.json().at("/sections/need"));
        assertThat(sent("need.stated", id)).hasSize(1);

        Answer second = me.submit(id, saved.tag(), Api.key());
        assertThat(second.status()).isEqualTo(200);
        assertThat(second.json().at("/revision").asInt()).isEqualTo(2);
        assertThat(second.json().has("handedIn")).isFalse();
        await().atMost(SOON).until(() -> sent("request.submitted", id).size() == 2);
        assertThat(sent("request.submitted", id).getLast().getBodyAsString())
                .contains("\"revision\":2", "\"lifecycle\":2");

        assertThat(me.get(id + "/revisions").json().at("/items").size()).isEqualTo(2);
        assertThat(me.get(id + "/revisions/1").json().at("/sections/need"))
                .isEqualTo(draft.json().at("/sections/need"));
        assertThat(me.get(id + "/revisions/3").status()).isEqualTo(404);
        assertThat(as("life-31").get(id + "/revisions/1").status()).isEqualTo(404);
        assertThat(as("life-31").get(id + "/revisions").status()).isEqualTo(404);
    }

    @Test
    void isAsItWasAfterCorrectionsAreGivenUp() {
        Api me = as("life-32");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        Answer first = me.submit(id, draft.tag(), Api.key());
        Answer open = me.correct(id, first.tag(), Api.key());
        Answer saved = me.save(id, open.tag(), "need", Bodies.NEED.replace("160000", "190000"));

        Answer back = me.giveUp(id, saved.tag());

        assertThat(back.text("/status")).isEqualTo("SUBMITTED");
        assertThat(back.json().at("/sections")).isEqualTo(first.json().at("/sections"));
        assertThat(me.giveUp(id, back.tag()).status()).isEqualTo(409);
        assertThat(me.save(id, back.tag(), "need", Bodies.NEED).text("/code"))
                .isEqualTo("request-is-submitted");
    }

    @Test
    void ofAnEarlierVersionWasHandedInAsItIs() {
        Api me = as("life-33");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        Answer first = me.submit(id, draft.tag(), Api.key());
        database.getCollection("financingRequests")
                .updateOne(new Document("_id", id), Updates.unset("revisions"));

        assertThat(me.read(id).json()).isEqualTo(first.json());
        assertThat(me.get(id + "/revisions/1").json().at("/sections"))
                .isEqualTo(first.json().at("/sections"));
    }

    @Test
    void ignoresAMatchThatComesAfterTheWithdrawal() {
        Api me = as("life-2");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        Answer submitted = me.submit(id, draft.tag(), Api.key());
        Answer withdrawn = me.withdraw(id, submitted.tag(), Api.key());

        Answer told = matched(id, "m-2/1", 1);

        assertThat(told.status()).isEqualTo(204);
        assertThat(me.read(id).json()).isEqualTo(withdrawn.json());
    }

    @Test
    void isCopiedOnceForItsOwnerAndToldOfLikeADraft() {
        Api me = as("life-20");
        String id = me.startComplete("12345678").text("/id");
        String key = Api.key();

        Answer copy = me.copy(id, key);

        assertThat(copy.status()).isEqualTo(201);
        String other = copy.text("/id");
        assertThat(other).isNotEqualTo(id);
        assertThat(me.copy(id, key).text("/id")).isEqualTo(other);
        assertThat(me.read(other).json().path("sections"))
                .isEqualTo(me.read(id).json().path("sections"));
        await().atMost(SOON).until(() -> sent("need.stated", other).size() == 1);
        assertThat(audit.of(other).stream().map(AuditEntry::action)).containsExactly("COPY");

        assertThat(as("life-21").copy(id, Api.key()).status()).isEqualTo(404);
        assertThat(me.copy(other, key).status()).isEqualTo(422);
    }

    @Test
    void parksAMatchOfARequestThatNobodyKnows() {
        assertThat(matched("0".repeat(32), "m-3/1", 1).status()).isEqualTo(202);
    }

    @Test
    void namesTheFirmByTheSameKeyEachTimeAndNeverByItsNumber() {
        String first = submittedOn("life-7", "87654321");
        String second = submittedOn("life-8", "87654321");
        String other = submittedOn("life-9", "87654322");
        await().atMost(SOON)
                .until(() ->
                        Stream.of(first, second, other)
                                .allMatch(id -> !sent("request.submitted", id).isEmpty()));

        assertThat(companyKey(first)).hasSize(22).isEqualTo(companyKey(second));
        assertThat(companyKey(other)).hasSize(22).isNotEqualTo(companyKey(first));
        assertThat(OTHERS.getAllServeEvents())
                .extracting(event -> event.getRequest().getBodyAsString())
                .isNotEmpty()
                .noneMatch(body -> body.contains("8765432") || body.contains("Plaatwerk"));
    }

    @Test
    void isPublishedWithItsSubmissionAndNotSoAtAnyMoment() {
        Api me = as("life-10");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");

        Answer chosen = me.publish(id, draft.tag(), true);
        Answer submitted = me.submit(id, chosen.tag(), Api.key());
        await().atMost(SOON).until(() -> sent("publication-chosen", id).size() == 1);
        Answer stopped = me.publish(id, submitted.tag(), false);
        await().atMost(SOON).until(() -> sent("publication-chosen", id).size() == 2);

        assertThat(draft.json().at("/publication").toString()).isEqualTo("{\"published\":false}");
        assertThat(chosen.json().at("/publication/published").asBoolean()).isTrue();
        assertThat(chosen.text("/publication/chosenAt")).isNotEmpty();
        assertThat(me.read(id).json()).isEqualTo(stopped.json());
        assertThat(stopped.json().at("/timeline").toString())
                .contains("\"PUBLISHED\"", "\"UNPUBLISHED\"");
        assertThat(sent("publication-chosen", id))
                .extracting(LoggedRequest::getBodyAsString)
                .anyMatch(body -> body.contains("\"published\":true"))
                .anyMatch(body -> body.contains("\"published\":false"));
    }

    @Test
    void tellsTheNeedOfADraftWithoutSayingWhoseItIs() {
        Api me = as("life-11");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");

        await().atMost(SOON).until(() -> sent("need.stated", id).size() == 1);
        Answer again = me.save(id, draft.tag(), "need", Bodies.NEED);
        Answer withdrawn = me.withdraw(id, again.tag(), Api.key());
        await().atMost(SOON).until(() -> sent("request.withdrawn", id).size() == 1);

        assertThat(withdrawn.status()).isEqualTo(200);
        assertThat(sent("need.stated", id)).hasSize(1);
        JsonNode said = json.readTree(sent("need.stated", id).getFirst().getBodyAsString());
        assertThat(said.at("/data/stage").asString()).isEqualTo("DOSSIER");
        assertThat(said.at("/data/need/spend/MACHINES").asInt()).isEqualTo(160_000);
        assertThat(said.at("/data/need/company").asString()).hasSize(22);
        assertThat(said.toString()).doesNotContain("12345678").doesNotContain("Plaatwerk");
        assertThat(sent("request.withdrawn", id).getFirst().getBodyAsString())
                .contains("\"lifecycle\":1");
    }

    @Test
    void readsARequestOfAnEarlierVersionAsNotPublished() {
        Api me = as("life-12");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        database.getCollection("financingRequests")
                .updateOne(
                        new Document("_id", id),
                        new Document(
                                "$unset", new Document("publication", "").append("stated", "")));

        Answer read = me.read(id);
        Answer saved = me.save(id, read.tag(), "finances", Bodies.FINANCES);

        assertThat(read.json().at("/publication").toString()).isEqualTo("{\"published\":false}");
        assertThat(saved.status()).isEqualTo(200);
        await().atMost(SOON).until(() -> sent("need.stated", id).size() == 2);
    }

    private String submittedOn(String subject, String kvkNumber) {
        Api me = as(subject);
        Answer draft = me.startComplete(kvkNumber);
        me.submit(draft.text("/id"), draft.tag(), Api.key());
        return draft.text("/id");
    }

    private String companyKey(String id) {
        return json.readTree(sent("request.submitted", id).getFirst().getBodyAsString())
                .at("/data/request/company/key")
                .asString();
    }

    @Test
    void tellsNobodyOfADraftThatIsWithdrawn() {
        Api me = as("life-4");
        Answer draft = me.start();
        String id = draft.text("/id");

        Answer withdrawn = me.withdraw(id, draft.tag(), Api.key());

        assertThat(withdrawn.text("/status")).isEqualTo("WITHDRAWN");
        await().atMost(SOON).until(() -> audit.of(id).size() == 2);
        assertThat(sent("request", id)).isEmpty();
    }

    @Test
    void marksAFirmOnATestNumberAsASample() {
        Api me = as("life-5");

        Answer saved = me.startComplete("68750110");

        assertThat(saved.text("/origin")).isEqualTo("SAMPLE");
        Answer real =
                me.save(saved.text("/id"), saved.tag(), "company", Bodies.company("12345678"));
        assertThat(real.text("/origin")).isEqualTo("REAL");
    }

    @Test
    void deliversAgainWhenTheReceiverWasAway() {
        Api me = as("life-6");
        OTHERS.resetAll();
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        me.submit(id, draft.tag(), Api.key());
        await().atMost(SOON).until(() -> !sent("request.submitted", id).isEmpty());

        neighboursAcceptMessages();

        await().atMost(SOON).until(() -> !sent("request.submitted", id).isEmpty());
    }

    private Answer matched(String id, String messageId, int revision) {
        String event =
                """
                {
                  "specversion": "1.0", "id": "%s", "source": "/financing-service",
                  "type": "nl.kapitaalbrug.request.matched.v1", "time": "2026-11-23T10:00:02Z",
                  "datacontenttype": "application/json",
                  "data": {
                    "lifecycle": 1, "requestId": "%s", "revision": %d,
                    "assessedAt": "2026-11-23T10:00:01Z", "matchedAt": "2026-11-23T10:00:02Z",
                    "routesFit": 3, "routesCannotTell": 4, "routesDoNotFit": 5, "later": "field"
                  }
                }
                """
                        .formatted(messageId, id, revision);
        return asService("financing-service").send("POST", "/messages", event);
    }

    private static List<LoggedRequest> sent(String type, String id) {
        RequestPatternBuilder pattern =
                postRequestedFor(urlEqualTo("/messages"))
                        .withRequestBody(matchingJsonPath("$.id", matching(id + "/.*")))
                        .withRequestBody(matchingJsonPath("$.type", matching(".*" + type + ".*")));
        return OTHERS.findAll(pattern);
    }
}
