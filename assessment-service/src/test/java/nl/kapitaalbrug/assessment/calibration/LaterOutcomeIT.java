package nl.kapitaalbrug.assessment.calibration;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static nl.kapitaalbrug.assessment.passport.RunningService.waitUntil;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.calibration.application.IssuedRequests;
import nl.kapitaalbrug.assessment.passport.RunningService;
import nl.kapitaalbrug.assessment.passport.RunningService.Caller;
import nl.kapitaalbrug.assessment.passport.SubmittedRequests;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.contracts.message.RequestErased;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.json.Hashes;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Later outcomes from who records them, or the firm that tells of a default, to the statistics. */
class LaterOutcomeIT {

    private static final Caller ANN = new Caller("ann", Role.ASSESSOR);
    private static final Caller BEN = new Caller("ben", Role.ASSESSOR);
    private static final Instant THEN = Instant.parse("2026-06-02T10:00:00Z");

    private static TestIssuer issuer;
    private static WireMockServer neighbours;
    private static RunningService service;

    private final FinancingRequestId id = FinancingRequestId.random();
    private final String path = "/v1/passports/%s.1.1/later-outcome".formatted(id);

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        neighbours = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        neighbours.start();
        neighbours.stubFor(post("/messages").willReturn(aResponse().withStatus(204)));
        service =
                RunningService.start(
                        MongoForTests.freshDatabaseName("outcomes"),
                        issuer,
                        neighbours.baseUrl(),
                        "--kapitaalbrug.services.applicant=" + neighbours.baseUrl(),
                        "--kapitaalbrug.outbox.sweep-interval=50ms");
    }

    @AfterAll
    static void stop() {
        service.close();
        neighbours.stop();
        issuer.close();
    }

    @Test
    void isRecordedReplacedAndCountedOnce() {
        int before = counted();
        submit(1, DataOrigin.REAL, false);
        assertThat(read(ANN).headers().firstValue("ETag")).contains("\"0\"");

        assertThat(put(ANN, "\"0\"", outcome("INSOLVENT")).statusCode()).isEqualTo(200);
        waitUntil(() -> counted() == before + 1);
        assertThat(cases(true)).isEqualTo(1);
        assertThat(put(BEN, "\"0\"", outcome("INSOLVENT")).statusCode()).isEqualTo(200);
        assertThat(put(BEN, "\"0\"", outcome("REPAID")).statusCode()).isEqualTo(412);
        assertThat(put(BEN, "\"1\"", outcome("REPAID")).statusCode()).isEqualTo(200);
        assertThat(put(BEN, "\"2\"", outcome("PERFORMING")).statusCode()).isEqualTo(400);

        assertThat(json(read(ANN)).path("kind").asString()).isEqualTo("REPAID");
        waitUntil(() -> cases(false) == 1);
        assertThat(counted()).isEqualTo(before + 1);
        assertThat(audits()).containsExactly("RECORD_LATER_OUTCOME", "RECORD_LATER_OUTCOME");
    }

    @Test
    void aSampleIsRecordedAndNotCounted() {
        submit(1, DataOrigin.SAMPLE, false);

        assertThat(put(ANN, "\"0\"", outcome("INSOLVENT")).statusCode()).isEqualTo(200);
        waitUntil(this::isTold);

        assertThat(stored().getString("kind")).isEqualTo("INSOLVENT");
        assertThat(cases(true) + cases(false)).isZero();
    }

    @Test
    void whoHasAnInterestDoesNotTell() {
        submit(1, DataOrigin.REAL, false);
        service.deliver(
                id + "/7",
                MessageTypes.READERS_CHOSEN,
                new ReadersChosen(id, 7, List.of(ApplicantId.of("adviser-1")), THEN));

        for (Caller one :
                List.of(
                        new Caller("owner-1", Role.APPLICANT, Role.ASSESSOR),
                        new Caller("adviser-1", Role.ADVISER, Role.ASSESSOR),
                        new Caller("fin-1", Role.FINANCIER, Role.ASSESSOR))) {
            HttpResponse<String> answer = put(one, "\"0\"", outcome("INSOLVENT"));
            assertThat(answer.statusCode()).isEqualTo(409);
            assertThat(json(answer).path("code").asString()).isEqualTo("conflict-of-interest");
            assertThat(read(one).statusCode()).isEqualTo(404);
        }
        assertThat(stored()).isNull();
    }

    @Test
    void ofTwoAtOnceOneCounts() throws Exception {
        submit(1, DataOrigin.REAL, false);

        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls =
                    Stream.of("INSOLVENT", "PAST_DUE_90", "REPAID", "DEFAULT")
                            .<Callable<Integer>>map(
                                    kind -> () -> put(ANN, "\"0\"", outcome(kind)).statusCode())
                            .toList();
            List<Integer> answers =
                    callers.invokeAll(calls).stream().map(Future::resultNow).sorted().toList();

            assertThat(answers).containsExactly(200, 412, 412, 412);
        }
    }

    @Test
    void aDefaultThatANewRevisionTellsOfIsThatOfTheOneBefore() {
        submit(1, DataOrigin.REAL, false);
        submit(2, DataOrigin.REAL, true);

        waitUntil(() -> json(read(ANN)).path("kind").asString("").equals("DEFAULT"));
        waitUntil(() -> cases(true) == 1);
        assertThat(audits()).containsExactly("NOTICE_DEFAULT");
    }

    @Test
    void anErasureLeavesOnlyWhatNamesNobody() {
        submit(1, DataOrigin.REAL, false);
        put(ANN, "\"0\"", outcome("INSOLVENT"));
        waitUntil(() -> cases(true) == 1);

        waitUntil(() ->
                service.deliver(id + "/9", MessageTypes.REQUEST_ERASED, new RequestErased(id, THEN))
                        == 204);

        waitUntil(() -> !stored().containsKey("kind"));
        assertThat(stored()).doesNotContainKey("observedOn");
        assertThat(read(ANN).statusCode()).isEqualTo(404);
        assertThat(cases(true)).isEqualTo(1);
        assertThat(database().getCollection("outcomeCases").find().into(new ArrayList<>()))
                .noneMatch(one -> one.toString().contains(id.value()));
    }

    private void submit(int revision, DataOrigin origin, boolean inDefault) {
        assertThat(
                        service.deliver(
                                id + "/" + revision,
                                MessageTypes.REQUEST_SUBMITTED,
                                new RequestSubmitted(
                                        revision, snapshot(revision, origin, inDefault))))
                .isEqualTo(204);
    }

    private FinancingRequestSnapshot snapshot(int revision, DataOrigin origin, boolean inDefault) {
        FinancingRequestSnapshot plain =
                SubmittedRequests.of(
                        SubmittedRequests.aRequest(id, "owner-1", revision), LegalForm.BV, origin);
        return IssuedRequests.submitted(plain, plain.submittedAt(), inDefault);
    }

    /** Of the day of the assessment itself. */
    private String outcome(String kind) {
        return "{\"kind\":\"%s\",\"observedOn\":\"%s\"}"
                .formatted(kind, json(read(ANN)).path("assessedOn").asString("2026-01-01"));
    }

    private HttpResponse<String> read(Caller caller) {
        return service.readAs(caller.subject(), path, caller.roles());
    }

    private HttpResponse<String> put(Caller caller, String tag, String body) {
        return service.call(caller, "PUT", path, body, "If-Match", tag);
    }

    private static int counted() {
        return json(service.read("/v1/calibration", null)).at("/outcomes/recorded").asInt();
    }

    private long cases(boolean defaulted) {
        return database()
                .getCollection("outcomeCases")
                .countDocuments(
                        Filters.and(
                                Filters.eq("_id", Hashes.sha256(id + ".1.1")),
                                Filters.eq("defaulted", defaulted)));
    }

    private Document stored() {
        return database()
                .getCollection("laterOutcomes")
                .find(Filters.eq("_id", "outcome." + id + ".1.1"))
                .first();
    }

    private boolean isTold() {
        return stored() != null && !stored().get("outbox", Document.class).getBoolean("open");
    }

    private List<String> audits() {
        waitUntil(this::isTold);
        return database()
                .getCollection("audit")
                .find(Filters.regex("_id", "^outcome\\." + id + "\\.1\\.1/"))
                .map(entry -> entry.getString("action"))
                .into(new ArrayList<>());
    }

    private static MongoDatabase database() {
        return service.bean(MongoDatabase.class);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
