package nl.kapitaalbrug.assessment.passport;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static nl.kapitaalbrug.assessment.passport.RunningService.waitUntil;
import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.contracts.message.RequestAssessed;
import nl.kapitaalbrug.contracts.message.RequestErased;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.design.DesignRules;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PassportIT {

    private static final String[] WITHOUT_RELAY = {"--kapitaalbrug.outbox.sweep-interval=0s"};
    private static final String[] FAST = {"--kapitaalbrug.outbox.sweep-interval=50ms"};
    private static final String DATABASE = MongoForTests.freshDatabaseName("assessment");

    private static TestIssuer issuer;
    private static WireMockServer financing;
    private static RunningService service;

    private final FinancingRequestId id = FinancingRequestId.random();
    private final String path = "/v1/financing-requests/%s/assessments".formatted(id);

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        financing = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        financing.start();
        service = RunningService.start(DATABASE, issuer, financing.baseUrl(), FAST);
    }

    @AfterAll
    static void stop() {
        service.close();
        financing.stop();
        issuer.close();
    }

    @BeforeEach
    void financingAccepts() {
        financing.resetAll();
        financing.stubFor(post("/messages").willReturn(aResponse().withStatus(204)));
    }

    @Test
    void assessesASubmittedRequestAndTellsFinancing() {
        submit(service, id + "/1", 1, 1);

        waitUntil(() -> deliveries(id).size() == 1);
        RequestAssessed message = deliveries(id).getFirst();
        assertThat(message.lifecycle()).isEqualTo(1);
        assertThat(message.request()).isEqualTo(aRequest(id, "owner-1"));
        assertThat(message.assessment().risk().pd()).isEqualTo(0.2612);
        assertThat(message.assessment().parameterVersion()).isEqualTo("technology-1+risk-1+plan-1");
        financing.verify(
                postRequestedFor(urlEqualTo("/messages"))
                        .withHeader("Authorization", matching("Bearer .+")));
    }

    @Test
    void showsTheOwnerTheClassAndTheReasonsButNotTheProbability() {
        submit(service, id + "/1", 1, 1);

        HttpResponse<String> answer = service.read(path, "owner-1");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode assessment = JsonMapper.shared().readTree(answer.body()).at("/items/0");
        assertThat(assessment.at("/risk/rating").asString()).isEqualTo("CCC_MINUS");
        assertThat(assessment.at("/risk/reasons/0/text/nl").asString()).isNotBlank();
        assertThat(assessment.at("/technology/level/supported").asInt()).isEqualTo(4);
        assertThat(answer.body()).doesNotContain("\"pd\"").doesNotContain("owner-1");
    }

    @Test
    void answersStrangersAsIfTheRequestWereUnknown() {
        submit(service, id + "/1", 1, 1);

        HttpResponse<String> foreign = service.read(path, "owner-2");
        HttpResponse<String> unknown =
                service.read(
                        path.replace(id.value(), FinancingRequestId.random().value()), "owner-2");
        HttpResponse<String> malformed = service.read(path.replace(id.value(), "x"), "owner-2");

        assertThat(List.of(foreign.statusCode(), unknown.statusCode(), malformed.statusCode()))
                .containsOnly(404);
        assertThat(withoutTrace(foreign, id.value())).isEqualTo(withoutTrace(malformed, "x"));
        assertThat(service.read(path, null).statusCode()).isEqualTo(401);
    }

    @Test
    void doesNothingWhenAMessageComesAgain() {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 10)
                    .forEach(call -> callers.submit(() -> submit(service, id + "/1", 1, 1)));
        }
        submit(service, id + "/1", 1, 1);

        waitUntil(() -> !hasOpenOutbox(id));
        assertThat(deliveries(id)).hasSize(1);
        assertThat(passports().countDocuments(Filters.eq("requestId", id.value()))).isEqualTo(1);
        assertThat(audits(id + ".1.1")).isEqualTo(1);
    }

    @Test
    void deliversAfterARestartWhatAKilledProcessLeft() {
        String database = MongoForTests.freshDatabaseName("assessment");
        try (RunningService killed =
                RunningService.start(database, issuer, financing.baseUrl(), WITHOUT_RELAY)) {
            submit(killed, id + "/1", 1, 1);
            assertThat(deliveries(id)).isEmpty();
        }

        try (RunningService next =
                RunningService.start(database, issuer, financing.baseUrl(), FAST)) {
            waitUntil(() -> deliveries(id).size() == 1);
            submit(next, id + "/1", 1, 1);
            waitUntil(() -> !hasOpenOutbox(next.bean(MongoDatabase.class), id));
        }
        assertThat(deliveries(id)).hasSize(1);
    }

    @Test
    void goesOnWhenFinancingIsBack() {
        financing.resetAll();
        financing.stubFor(post("/messages").willReturn(aResponse().withStatus(503)));
        submit(service, id + "/1", 1, 1);
        waitUntil(() -> !financing.getAllServeEvents().isEmpty());

        financingAccepts();

        waitUntil(() -> !hasOpenOutbox(id));
        assertThat(deliveries(id)).isNotEmpty();
    }

    @Test
    void ignoresWorkThatIsOlderThanAWithdrawal() {
        withdraw(id + "/2", 2);
        withdraw(id + "/2", 2);
        submit(service, id + "/1", 1, 1);

        assertThat(passports().countDocuments(Filters.eq("requestId", id.value()))).isZero();
        assertThat(service.read(path, "owner-1").statusCode()).isEqualTo(404);
        waitUntil(() -> audits(id.value()) == 1);

        submit(service, id + "/3", 3, 2);
        assertThat(service.read(path, "owner-1").statusCode()).isEqualTo(200);
    }

    @Test
    void raisesTheMarkOfARequestThatIsWithdrawnAgain() {
        withdraw(id + "/2", 2);
        withdraw(id + "/4", 4);
        submit(service, id + "/3", 3, 2);

        assertThat(service.read(path, "owner-1").statusCode()).isEqualTo(404);
        waitUntil(() -> audits(id.value()) == 2);
    }

    @Test
    void issuesAPassportForEachRevisionNewestFirst() {
        submit(service, id + "/1", 1, 1);
        submit(service, id + "/2", 2, 2);

        JsonNode items =
                JsonMapper.shared().readTree(service.read(path, "owner-1").body()).get("items");
        assertThat(items.size()).isEqualTo(2);
        assertThat(items.at("/0/revision").asInt()).isEqualTo(2);
    }

    @Test
    void canBeReplayedFromWhatIsStored() {
        submit(service, id + "/1", 1, 1);
        Document stored = passports().find(Filters.eq("requestId", id.value())).first();
        assertThat(stored).isNotNull();
        JsonMapper json = service.bean(JsonMapper.class);

        Assessment again =
                service.bean(AssessRequest.class)
                        .assess(
                                json.readValue(
                                        stored.getString("inputs"), FinancingRequestSnapshot.class),
                                stored.getInteger("number"),
                                stored.getDate("assessedAt").toInstant());

        assertThat(again)
                .isEqualTo(json.readValue(stored.getString("assessment"), Assessment.class));
    }

    @Test
    void replaysAllAndFindsTheOneThatWasTouched() {
        submit(service, id + "/1", 1, 1);
        ReplayPassports replaying = service.bean(ReplayPassports.class);
        assertThat(replaying.replay().isClean()).isTrue();

        Document stored = passports().find(Filters.eq("requestId", id.value())).first();
        passports()
                .updateOne(
                        Filters.eq("_id", stored.getString("_id")),
                        Updates.set("assessment", stored.getString("assessment") + " "));

        assertThat(replaying.replay().told()).containsExactly(stored.getString("_id"));
        passports().deleteOne(Filters.eq("_id", stored.getString("_id")));
    }

    @Test
    void issuesASealThatEverybodyCanVerify() {
        submit(service, id + "/1", 1, 1);
        JsonNode answer = JsonMapper.shared().readTree(service.read(path, "owner-1").body());
        String seal = answer.at("/items/0/seal").asString();

        VerifyPassport.Verdict verdict = service.bean(VerifyPassport.class).verify(seal);

        assertThat(verdict.code()).isEqualTo(VerifyPassport.Code.VALID);
        assertThat(verdict.statement().passport()).isEqualTo(id + ".1.1");
        assertThat(answer.at("/items/0/validUntil").asString()).isNotBlank();
        assertThat(service.read("/v1/signing-keys", null).body())
                .contains("\"kty\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void publishesItsDocumentToEverybody() {
        HttpResponse<String> document = service.read("/v1/openapi.json", null);

        assertThat(document.statusCode()).isEqualTo(200);
        DesignRules.check(document.body());
        assertThat(document.body())
                .contains("/financing-requests/{requestId}/assessments")
                .contains("/calculations/{method}", "SizeClassInputs", "\"elLifetimeEur\":")
                .doesNotContain("/messages");
    }

    private void submit(RunningService receiver, String messageId, long lifecycle, int revision) {
        assertThat(
                        receiver.deliver(
                                messageId,
                                MessageTypes.REQUEST_SUBMITTED,
                                new RequestSubmitted(lifecycle, aRequest(id, "owner-1", revision))))
                .isEqualTo(204);
    }

    @Test
    void showsItToWhomTheOwnerLetsSeeAllOfIt() {
        submit(service, id + "/1", 1, 1);
        assertThat(service.read(path, "adviser-1").statusCode()).isEqualTo(404);

        readers(id + "/2", 5, List.of(new ApplicantId("adviser-1")));
        assertThat(service.read(path, "adviser-1").statusCode()).isEqualTo(200);
        assertThat(service.read(path, "owner-1").statusCode()).isEqualTo(200);
        assertThat(service.read(path, "other-1").statusCode()).isEqualTo(404);

        readers(id + "/3", 6, List.of());
        readers(id + "/2", 5, List.of(new ApplicantId("adviser-1")));
        assertThat(service.read(path, "adviser-1").statusCode()).isEqualTo(404);
        waitUntil(() -> audits(id.value()) == 2);
    }

    private void readers(String messageId, long version, List<ApplicantId> people) {
        ReadersChosen message =
                new ReadersChosen(id, version, people, Instant.parse("2026-06-02T10:00:00Z"));
        assertThat(service.deliver(messageId, MessageTypes.READERS_CHOSEN, message)).isEqualTo(204);
    }

    @Test
    void aRequestThatWasErasedLeavesNothingOfWhatItSaid() {
        submit(service, id + "/1", 1, 1);
        waitUntil(() -> audits(id + ".1.1") == 1);
        withdraw(id + "/2", 2);

        RequestErased erased = new RequestErased(id, Instant.parse("2026-06-03T10:00:00Z"));
        waitUntil(() -> service.deliver(id + "/3", MessageTypes.REQUEST_ERASED, erased) == 204);
        service.deliver(id + "/3", MessageTypes.REQUEST_ERASED, erased);

        Document left = passports().find(Filters.eq("requestId", id.value())).first();
        assertThat(left.getString("owner")).isEqualTo(ApplicantId.NOBODY.value());
        assertThat(left.getString("inputs") + left.getString("assessment")).isEqualTo("{}{}");
        waitUntil(() -> audits(id + ".1.1") == 2);
    }

    private void withdraw(String messageId, long lifecycle) {
        RequestWithdrawn message =
                new RequestWithdrawn(
                        lifecycle,
                        id,
                        new ApplicantId("owner-1"),
                        Instant.parse("2026-06-02T10:00:00Z"));
        assertThat(service.deliver(messageId, MessageTypes.REQUEST_WITHDRAWN, message))
                .isEqualTo(204);
    }

    private static List<RequestAssessed> deliveries(FinancingRequestId id) {
        JsonMapper json = service.bean(JsonMapper.class);
        return financing.getAllServeEvents().stream()
                .filter(event -> event.getResponse().getStatus() == 204)
                .map(event -> json.readTree(event.getRequest().getBodyAsString()).get("data"))
                .map(data -> json.treeToValue(data, RequestAssessed.class))
                .filter(message -> message.request().id().equals(id))
                .toList();
    }

    private static boolean hasOpenOutbox(FinancingRequestId id) {
        return hasOpenOutbox(service.bean(MongoDatabase.class), id);
    }

    private static boolean hasOpenOutbox(MongoDatabase database, FinancingRequestId id) {
        Document passport =
                database.getCollection("passports")
                        .find(Filters.eq("requestId", id.value()))
                        .first();
        return passport == null || passport.get("outbox", Document.class).getBoolean("open");
    }

    private static MongoCollection<Document> passports() {
        return service.bean(MongoDatabase.class).getCollection("passports");
    }

    private static long audits(String aggregate) {
        return service.bean(MongoDatabase.class)
                .getCollection("audit")
                .countDocuments(Filters.regex("_id", "^" + aggregate.replace(".", "\\.") + "/"));
    }

    private static String withoutTrace(HttpResponse<String> answer, String id) {
        return answer.body()
                .replaceAll("urn:uuid:[0-9a-f-]{36}|\"traceId\":\"[0-9a-f]{32}\"", "")
                .replace(id, "ID");
    }
}
