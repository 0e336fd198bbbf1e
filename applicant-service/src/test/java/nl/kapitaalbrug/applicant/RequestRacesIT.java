package nl.kapitaalbrug.applicant;

import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.support.audit.AuditEntry;
import nl.kapitaalbrug.support.audit.AuditFinding;
import nl.kapitaalbrug.support.audit.AuditTrail;
import nl.kapitaalbrug.support.audit.AuditVerifier;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people, or one person twice, at the same moment; and calls that are repeated. */
final class RequestRacesIT extends RunningService {

    @Autowired private AuditTrail audit;
    @Autowired private MongoDatabase database;

    @RepeatedTest(3)
    void oneOfTwoSavesAtOnceIsStale() throws Exception {
        Api me = as("race-save");
        Answer draft = me.start();
        String id = draft.text("/id");

        List<Integer> statuses =
                atOnce(() -> me.save(id, draft.tag(), "need", Bodies.NEED).status());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(me.read(id).tag()).isEqualTo("\"2\"");
    }

    @RepeatedTest(3)
    void twoSubmitsAtOnceSendOneMessage() throws Exception {
        Api me = as("race-submit");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");

        List<Integer> statuses = atOnce(() -> me.submit(id, draft.tag(), Api.key()).status());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertSentOnce(id);
    }

    @RepeatedTest(3)
    void theSameSubmitTwiceAtOnceSucceedsTwiceAndSendsOneMessage() throws Exception {
        Api me = as("race-same");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        String key = Api.key();

        List<Answer> answers = atOnce(() -> me.submit(id, draft.tag(), key));

        assertThat(answers).extracting(Answer::status).containsExactly(200, 200);
        assertThat(answers.getFirst().json()).isEqualTo(answers.getLast().json());
        assertSentOnce(id);
    }

    @RepeatedTest(3)
    void oneOfTwoChoicesAtOnceIsStaleAndOneIsTold() throws Exception {
        Api me = as("race-publish");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        Answer submitted = me.submit(id, draft.tag(), Api.key());

        List<Integer> statuses = atOnce(() -> me.publish(id, submitted.tag(), true).status());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        await().atMost(Duration.ofSeconds(10)).until(() -> audit.of(id).size() == 7);
        await().atMost(Duration.ofSeconds(10)).until(() -> sent("publication-chosen", id) == 1);
        Answer again = me.publish(id, me.read(id).tag(), true);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.tag()).isEqualTo(me.read(id).tag());
        assertThat(audit.of(id)).hasSize(7);
    }

    @RepeatedTest(3)
    void theSameStartTwiceAtOnceGivesOneDraft() throws Exception {
        Api me = as("race-start-" + Api.key());
        String key = Api.key();

        List<Answer> answers = atOnce(() -> me.start(key));

        assertThat(answers).extracting(Answer::status).containsExactly(201, 201);
        assertThat(answers.getFirst().text("/id")).isEqualTo(answers.getLast().text("/id"));
        Answer list = me.send("GET", "/v1/financing-requests", null);
        assertThat(list.json().at("/total").asInt()).isEqualTo(1);
    }

    @Test
    void aKeyBelongsToItsCaller() {
        String key = Api.key();

        Answer mine = as("key-1").start(key);
        Answer other = as("key-2").start(key);

        assertThat(mine.text("/id")).isNotEqualTo(other.text("/id"));
        assertThat(as("key-2").read(mine.text("/id")).status()).isEqualTo(404);
        assertThat(as("key-1").read(mine.text("/id")).status()).isEqualTo(200);
    }

    @Test
    void ownRequestsComeInPagesTheNewestFirst() {
        Api me = as("pages-" + Api.key());
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.addFirst(me.start().text("/id"));
        }

        List<String> found = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            Answer answer = me.send("GET", "/v1/financing-requests?pageSize=2&page=" + page, null);
            assertThat(answer.json().at("/total").asInt()).isEqualTo(5);
            answer.json().at("/items").forEach(item -> found.add(item.at("/id").asString()));
        }

        assertThat(found).hasSize(5).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void theListTellsTheRequestsApartByFirmAndAmount() {
        Api me = as("apart-" + Api.key());
        me.startComplete("12345678");

        Answer filled = me.send("GET", "/v1/financing-requests", null);

        assertThat(filled.text("/items/0/companyName"))
                .isEqualTo("Plaatwerk 't Hoekje & Zn. – Żółć");
        assertThat(filled.json().at("/items/0/externalNeed").decimalValue())
                .isEqualByComparingTo("144000");
        assertThat(filled.json().at("/items/0").has("sections")).isFalse();

        me = as("apart-" + Api.key());
        me.start();

        Answer empty = me.send("GET", "/v1/financing-requests", null);

        assertThat(empty.json().at("/items/0").has("companyName")).isFalse();
        assertThat(empty.json().at("/items/0").has("externalNeed")).isFalse();
    }

    @Test
    void everyChangeIsInAWholeChainOfRecords() {
        Api me = as("chain");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        me.submit(id, draft.tag(), Api.key());
        await().atMost(Duration.ofSeconds(10)).until(() -> audit.of(id).size() == 6);
        Document outbox =
                database.getCollection("financingRequests")
                        .find(new Document("_id", id))
                        .first()
                        .get("outbox", Document.class);

        List<AuditEntry> entries = audit.of(id);
        List<AuditFinding> findings =
                AuditVerifier.verify(
                        entries, outbox.getLong("auditSeq"), outbox.getString("auditHead"));

        assertThat(findings).isEmpty();
        assertThat(entries.toString()).doesNotContain("12345678").doesNotContain("Plaatwerk");
    }

    @Test
    void aLargeRequestStaysSmall() {
        Api me = as("large");
        Answer draft = me.startComplete("12345678");
        String id = draft.text("/id");
        StringBuilder elements = new StringBuilder();
        for (int i = 1; i <= 5; i++) {
            elements.append(i == 1 ? "" : ",").append(element(i));
        }
        Answer saved =
                me.save(
                        id,
                        draft.tag(),
                        "technology",
                        "{\"role\":\"DEVELOPS\",\"elements\":[" + elements + "]}");
        for (int i = 0; i < 25; i++) {
            saved = me.save(id, saved.tag(), "circumstances", Bodies.CIRCUMSTANCES);
        }

        assertThat(saved.status()).isEqualTo(200);
        int size =
                database.getCollection("financingRequests")
                        .find(new Document("_id", id))
                        .first()
                        .toJson()
                        .length();
        assertThat(size).isLessThan(256 * 1024);
    }

    private static String element(int number) {
        StringBuilder answers = new StringBuilder();
        TechnologyItem.CODES.forEach(code ->
                answers.append(answers.isEmpty() ? "" : ",")
                        .append("\"%s\":{\"response\":\"YES\",\"grade\":3,".formatted(code))
                        .append("\"evidenceMonth\":\"2026-01\"}"));
        return "{\"key\":\"e%d\",\"name\":\"%s\",\"answers\":{%s}}"
                .formatted(number, "ñ".repeat(100), answers);
    }

    private void assertSentOnce(String id) {
        await().atMost(Duration.ofSeconds(10)).until(() -> audit.of(id).size() == 6);
        await().atMost(Duration.ofSeconds(10)).until(() -> sent("submitted", id) == 1);
        assertThat(audit.of(id).stream().filter(entry -> entry.action().equals("SUBMIT")).count())
                .isEqualTo(1);
        assertThat(sent("submitted", id)).isEqualTo(1);
    }

    private static int sent(String type, String id) {
        return OTHERS.findAll(
                        postRequestedFor(urlEqualTo("/messages"))
                                .withRequestBody(matchingJsonPath("$.id", matching(id + "/.*")))
                                .withRequestBody(
                                        matchingJsonPath("$.type", matching(".*" + type + ".*"))))
                .size();
    }

    private static <T> List<T> atOnce(Callable<T> work)
            throws InterruptedException, ExecutionException {
        CyclicBarrier barrier = new CyclicBarrier(2);
        Callable<T> together =
                () -> {
                    barrier.await();
                    return work.call();
                };
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<T> one = threads.submit(together);
            Future<T> other = threads.submit(together);
            return List.of(one.get(), other.get());
        }
    }
}
