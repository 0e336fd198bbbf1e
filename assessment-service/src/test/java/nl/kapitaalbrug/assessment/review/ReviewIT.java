package nl.kapitaalbrug.assessment.review;

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
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kapitaalbrug.assessment.passport.RunningService;
import nl.kapitaalbrug.assessment.passport.RunningService.Caller;
import nl.kapitaalbrug.assessment.passport.SubmittedRequests;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.contracts.message.RequestErased;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reviews from the message that opens them to the passport that people decided. */
class ReviewIT {

    private static final Caller ANN = new Caller("ann", Role.ASSESSOR);
    private static final Caller BEN = new Caller("ben", Role.ASSESSOR);
    private static final Caller CAS = new Caller("cas", Role.ASSESSOR);
    private static final Caller DOT = new Caller("dot", Role.ASSESSOR);
    private static final Caller OWNER = new Caller("owner-1", Role.APPLICANT);
    private static final String WHY = "The arrears were paid in May; the bank has confirmed it.";

    private static TestIssuer issuer;
    private static WireMockServer neighbours;
    private static RunningService service;

    /** None that is drawn for calibration. */
    private final FinancingRequestId id =
            FinancingRequestId.of("000001" + FinancingRequestId.random().value().substring(6));

    private final String review = "/v1/reviews/%s.1.1".formatted(id);

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        neighbours = new WireMockServer(WireMockConfiguration.options().dynamicPort());
        neighbours.start();
        neighbours.stubFor(post("/messages").willReturn(aResponse().withStatus(204)));
        service =
                RunningService.start(
                        MongoForTests.freshDatabaseName("reviews"),
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
    void aSoleTradersOutcomeWaitsForTwoPeople() {
        submit(1);
        JsonNode held = assessments().at("/items/0");
        assertThat(held.path("held").asBoolean()).isTrue();
        assertThat(held.has("seal")).isFalse();
        waitUntil(() -> heard("request.assessed").size() == 1);
        JsonNode told = heard("request.assessed").getFirst().at("/assessment/risk");
        assertThat(told.path("status").asString()).isEqualTo("AWAITS_PERSON");
        assertThat(told.path("rating").isNull()).isTrue();

        awaitReview();
        take(ANN, review);
        propose(ANN, review, confirmed());
        assertThat(assessments().path("items").size()).isEqualTo(1);
        take(BEN, review);
        assertThat(put(BEN, review + "/approval", "{}").statusCode()).isEqualTo(200);

        waitUntil(() -> assessments().path("items").size() == 2);
        JsonNode decided = assessments().at("/items/0");
        assertThat(decided.path("held").asBoolean()).isFalse();
        assertThat(decided.at("/decision/decidedBy").asString()).isEqualTo("Name of ann");
        assertThat(decided.at("/decision/approvedBy").asString()).isEqualTo("Name of ben");
        assertThat(verdict(decided)).isEqualTo("VALID");
        String document = requestPath() + "/assessments/1/2/document";
        assertThat(service.read(document, "owner-1").body()).startsWith("%PDF");
        assertThat(service.read(document, "owner-2").statusCode()).isEqualTo(404);
        waitUntil(() -> heard("request.assessed").size() == 2);
        assertThat(heard("request.assessed").getLast().at("/assessment/risk/rating").asString())
                .isEqualTo("CCC_MINUS");
        assertThat(service.bean(ReplayPassports.class).replay().isClean()).isTrue();
    }

    @Test
    void anOverrideChangesTheOutcomeAndSaysSo() {
        submit(1);
        awaitReview();
        take(ANN, review);
        propose(ANN, review, overridden("BB", 3));
        take(BEN, review);
        put(BEN, review + "/approval", "{}");

        waitUntil(() -> assessments().path("items").size() == 2);
        JsonNode decided = assessments().at("/items/0");
        assertThat(decided.at("/risk/rating").asString()).isEqualTo("BB");
        assertThat(decided.at("/technology/level/supported").asInt()).isEqualTo(3);
        assertThat(decided.at("/decision/verdict/explanation").asString()).isEqualTo(WHY);
        assertThat(service.bean(ReplayPassports.class).replay().isClean()).isTrue();
    }

    @Test
    void whatPeopleMakeOfItIsCounted() {
        int before = compared();
        submit(1);
        awaitReview();
        take(ANN, review);
        propose(ANN, review, overridden("BB", 3));
        take(BEN, review);
        put(BEN, review + "/approval", "{}");

        waitUntil(() -> compared() == before + 1);
        assertThat(listed("decided=true")).contains(id.value());
        assertThat(listed("decided=false")).doesNotContain(id.value());
        assertThat(service.read("/v1/calibration", null).body())
                .contains("\"least\":30")
                .doesNotContain("better");
    }

    private static String listed(String which) {
        return service.readAs("ann", "/v1/reviews?pageSize=100&" + which, Role.ASSESSOR).body();
    }

    private static int compared() {
        return json(service.read("/v1/calibration", null)).path("compared").asInt();
    }

    @Test
    void thePersonWhoProposesIsRefusedAsTheSecondInAnyRole() {
        submit(1);
        awaitReview();
        take(ANN, review);
        propose(ANN, review, confirmed());
        Caller other = new Caller("ann", Role.ASSESSOR, Role.OPERATOR, Role.CATALOGUE_EDITOR);

        for (Caller same : List.of(ANN, other)) {
            refused("same-person", put(same, review + "/assignment", assignment(same)));
            refused("same-person", put(same, review + "/approval", "{}"));
            refused(
                    "same-person",
                    put(same, review + "/objection", "{\"remark\":\"" + WHY + "\"}"));
        }
        refused("not-yours", put(CAS, review + "/approval", "{}"));
        assertThat(read(BEN, review).path("state").asString()).isEqualTo("PROPOSED");
    }

    @Test
    void ofManyCallsAtOnceOneDecides() throws Exception {
        submit(1);
        awaitReview();
        take(ANN, review);
        propose(ANN, review, confirmed());
        take(BEN, review);
        String tag = tag(BEN, review);

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> calls =
                    IntStream.range(0, 12)
                            .mapToObj(call -> approval(call % 2 == 0 ? ANN : BEN, tag))
                            .toList();
            for (Future<Integer> answer : callers.invokeAll(calls)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).filteredOn(status -> status == 200).hasSize(1);
        assertThat(answers).allMatch(status -> status == 200 || status == 409 || status == 412);
        waitUntil(() -> assessments().path("items").size() == 2);
        assertThat(audits("APPROVE_DECISION")).isEqualTo(1);
    }

    @Test
    void twoWhoTakeItAtOnceDoNotBothHaveIt() {
        submit(1);
        awaitReview();
        String tag = tag(ANN, review);

        assertThat(takeWith(ANN, tag).statusCode()).isEqualTo(200);
        assertThat(takeWith(BEN, tag).statusCode()).isEqualTo(412);
        refused("taken", put(BEN, review + "/assignment", assignment(BEN)));
    }

    @Test
    void whoHasAnInterestDoesNotAssess() {
        submit(1);
        awaitReview();
        service.deliver(
                id + "/7",
                MessageTypes.READERS_CHOSEN,
                new ReadersChosen(
                        id,
                        7,
                        List.of(ApplicantId.of("adviser-1")),
                        Instant.parse("2026-06-02T10:00:00Z")));
        List<Caller> interested =
                List.of(
                        new Caller("owner-1", Role.APPLICANT, Role.ASSESSOR),
                        new Caller("adviser-1", Role.ADVISER, Role.ASSESSOR),
                        new Caller("fin-1", Role.FINANCIER, Role.ASSESSOR));

        for (Caller one : interested) {
            refused("conflict-of-interest", put(one, review + "/assignment", assignment(one)));
        }

        take(ANN, review);
        service.call(
                ANN,
                "DELETE",
                review + "/assignment?interest=true",
                "",
                "If-Match",
                tag(ANN, review));
        refused("conflict-of-interest", put(ANN, review + "/assignment", assignment(ANN)));
        assertThat(read(ANN, review).path("open").asBoolean()).isFalse();
    }

    @Test
    void tellsWhatItIsAboutOnlyToWhoLooks() {
        submit(1);
        awaitReview();

        assertThat(read(ANN, review).has("dossier")).isFalse();
        take(ANN, review);
        JsonNode mine = read(ANN, review);
        assertThat(mine.at("/dossier/figures/balance/equity").isNumber()).isTrue();
        assertThat(mine.at("/dossier/plan/readiness/CUSTOMER").asInt()).isEqualTo(4);
        assertThat(mine.toString()).doesNotContain("owner-1");
        assertThat(read(BEN, review).has("dossier")).isFalse();
        assertThat(service.readAs("fin-1", review, Role.FINANCIER).statusCode()).isEqualTo(403);
        assertThat(service.readAs("ann", review + "1x", Role.ASSESSOR).statusCode()).isEqualTo(404);
        String queue = service.readAs("ben", "/v1/reviews?pageSize=100", Role.ASSESSOR).body();
        assertThat(queue).contains(id.value()).doesNotContain("dossier");
    }

    @Test
    void tellsAllThatIsWrongWithAProposal() {
        submit(1);
        awaitReview();
        take(ANN, review);

        HttpResponse<String> answer =
                put(
                        ANN,
                        review + "/proposal",
                        "{\"kind\":\"OVERRIDDEN\",\"rating\":\"E\",\"supported\":9,\"explanation\":\"no\"}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("errors"))
                .extracting(error -> error.path("pointer").asString())
                .containsExactlyInAnyOrder("/rating", "/supported", "/explanation");
        assertThat(put(ANN, review + "/assignment", "{}").statusCode()).isEqualTo(400);
    }

    @Test
    void otherPeopleAnswerAContestAndBothOutcomesAreKept() {
        submit(1);
        awaitReview();
        take(ANN, review);
        propose(ANN, review, confirmed());
        take(BEN, review);
        put(BEN, review + "/approval", "{}");
        waitUntil(() -> assessments().path("items").size() == 2);

        assertThat(contest(1, "key-1").statusCode()).isEqualTo(409);
        HttpResponse<String> made = contest(2, "key-2");
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(contest(2, "key-2").body()).isEqualTo(made.body());
        refused("contested-already", contest(2, "key-3"));

        String second = review.replace(".1.1", ".1.2");
        refused("conflict-of-interest", put(ANN, second + "/assignment", assignment(ANN)));
        refused("conflict-of-interest", put(BEN, second + "/assignment", assignment(BEN)));
        take(CAS, second);
        assertThat(read(CAS, second).at("/contest/documents/0").asString()).isEqualTo("doc-1");
        propose(CAS, second, overridden("BB", 4));
        take(DOT, second);
        put(DOT, second + "/approval", "{}");

        waitUntil(() -> assessments().path("items").size() == 3);
        assertThat(verdict(assessments().at("/items/1"))).isEqualTo("SUPERSEDED");
        JsonNode own = json(service.read(requestPath() + "/reviews", "owner-1"));
        assertThat(own.at("/items/0/contest/reasons").asString()).isEqualTo(WHY);
        assertThat(own.at("/items/0/decision/verdict/rating").asString()).isEqualTo("BB");
        assertThat(own.at("/contestable/number").asInt()).isEqualTo(3);
    }

    @Test
    void anOutcomeThatNobodyLookedAtCanBeContested() {
        submit(LegalForm.BV, 1);
        JsonNode before = json(service.read(requestPath() + "/reviews", "owner-1"));
        assertThat(before.path("items").isEmpty()).isTrue();
        assertThat(before.at("/contestable/number").asInt()).isEqualTo(1);

        assertThat(contest(1, "key-1").statusCode()).isEqualTo(201);
        take(ANN, review);
        assertThat(read(ANN, review).at("/attention/0").asString()).isEqualTo("CONTESTED");
        assertThat(json(service.read(requestPath() + "/reviews", "owner-1")).has("contestable"))
                .isFalse();
    }

    @Test
    void onlyTheOwnerContestsAndStrangersSeeNothing() {
        submit(1);
        awaitReview();
        Caller stranger = new Caller("owner-2", Role.APPLICANT);

        assertThat(contestAs(stranger, 1, "key-1").statusCode()).isEqualTo(404);
        assertThat(contestAs(new Caller("ann", Role.ASSESSOR), 1, "key-1").statusCode())
                .isEqualTo(403);
        assertThat(service.read(requestPath() + "/reviews", "owner-2").statusCode()).isEqualTo(404);
    }

    @Test
    void aNewRevisionAWithdrawalAndAnErasureEndReviews() {
        submit(1);
        awaitReview();
        take(ANN, review);
        submit(2);
        waitUntil(() -> read(ANN, review).path("state").asString().equals("CLOSED"));
        String next = review.replace(".1.1", ".2.1");
        waitUntil(() -> service.readAs("ann", next, Role.ASSESSOR).statusCode() == 200);

        Instant then = Instant.parse("2026-06-02T10:00:00Z");
        service.deliver(
                id + "/3",
                MessageTypes.REQUEST_WITHDRAWN,
                new RequestWithdrawn(3, id, ApplicantId.of("owner-1"), then));
        waitUntil(() -> read(ANN, next).path("state").asString().equals("CLOSED"));
        assertThat(contestAs(OWNER, 1, "key-9").statusCode()).isEqualTo(409);

        waitUntil(() ->
                service.deliver(id + "/4", MessageTypes.REQUEST_ERASED, new RequestErased(id, then))
                        == 204);
        waitUntil(() -> !read(ANN, review).has("first"));
    }

    private Callable<Integer> approval(Caller caller, String tag) {
        return () ->
                service.call(caller, "PUT", review + "/approval", "{}", "If-Match", tag)
                        .statusCode();
    }

    private void submit(int revision) {
        submit(LegalForm.EENMANSZAAK, revision);
    }

    private void submit(LegalForm form, int revision) {
        assertThat(
                        service.deliver(
                                id + "/" + revision,
                                MessageTypes.REQUEST_SUBMITTED,
                                new RequestSubmitted(
                                        revision,
                                        withPlan(
                                                SubmittedRequests.of(
                                                        SubmittedRequests.aRequest(
                                                                id, "owner-1", revision),
                                                        form,
                                                        DataOrigin.REAL)))))
                .isEqualTo(204);
    }

    private static FinancingRequestSnapshot withPlan(FinancingRequestSnapshot plain) {
        return new FinancingRequestSnapshot(
                plain.id(),
                plain.owner(),
                plain.revision(),
                plain.submittedAt(),
                plain.origin(),
                plain.company(),
                plain.need(),
                plain.figures(),
                plain.technology(),
                plain.circumstances(),
                new PlanFacts(
                        PlanFacts.Market.UNKNOWN,
                        PlanFacts.Team.UNKNOWN,
                        PlanFacts.Effect.UNKNOWN,
                        Map.of(ReadinessDimension.CUSTOMER, 4)),
                plain.group());
    }

    private void awaitReview() {
        waitUntil(() -> service.readAs("ann", review, Role.ASSESSOR).statusCode() == 200);
    }

    private JsonNode assessments() {
        return json(service.read(requestPath() + "/assessments", "owner-1"));
    }

    private static String verdict(JsonNode passport) {
        String body = "{\"seal\":\"%s\"}".formatted(passport.path("seal").asString());
        return json(service.post("/v1/passports/_verify", body, null)).path("code").asString();
    }

    private String requestPath() {
        return "/v1/financing-requests/" + id;
    }

    private HttpResponse<String> contest(int number, String key) {
        return contestAs(OWNER, number, key);
    }

    private HttpResponse<String> contestAs(Caller caller, int number, String key) {
        String body =
                "{\"revision\":1,\"number\":%d,\"reasons\":\"%s\",\"documents\":[\"doc-1\"]}"
                        .formatted(number, WHY);
        return service.call(
                caller, "POST", requestPath() + "/contests", body, "Idempotency-Key", key);
    }

    private static void take(Caller caller, String path) {
        assertThat(put(caller, path + "/assignment", assignment(caller)).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> takeWith(Caller caller, String tag) {
        return service.call(
                caller, "PUT", review + "/assignment", assignment(caller), "If-Match", tag);
    }

    private static String assignment(Caller caller) {
        return "{\"name\":\"Name of %s\",\"noInterest\":true}".formatted(caller.subject());
    }

    private static void propose(Caller caller, String path, String body) {
        assertThat(put(caller, path + "/proposal", body).statusCode()).isEqualTo(200);
    }

    private static String confirmed() {
        return "{\"kind\":\"CONFIRMED\",\"explanation\":\"%s\"}".formatted(WHY);
    }

    private static String overridden(String rating, int level) {
        return "{\"kind\":\"OVERRIDDEN\",\"rating\":\"%s\",\"supported\":%d,\"explanation\":\"%s\"}"
                .formatted(rating, level, WHY);
    }

    private static HttpResponse<String> put(Caller caller, String path, String body) {
        String place = path.substring(0, path.lastIndexOf('/'));
        return service.call(caller, "PUT", path, body, "If-Match", tag(caller, place));
    }

    private static String tag(Caller caller, String path) {
        return service.readAs(caller.subject(), path, caller.roles())
                .headers()
                .firstValue("ETag")
                .orElseThrow();
    }

    private static JsonNode read(Caller caller, String path) {
        return json(service.readAs(caller.subject(), path, caller.roles()));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static void refused(String code, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(json(answer).path("code").asString()).isEqualTo(code);
    }

    /** The data of messages of a type about the request, in the order in which they came. */
    private List<JsonNode> heard(String type) {
        return neighbours.getAllServeEvents().reversed().stream()
                .map(event -> JsonMapper.shared().readTree(event.getRequest().getBodyAsString()))
                .filter(message -> message.path("type").asString().contains(type))
                .map(message -> message.path("data"))
                .filter(data -> data.toString().contains(id.value()))
                .toList();
    }

    private long audits(String action) {
        MongoDatabase database = service.bean(MongoDatabase.class);
        waitUntil(() ->
                !database.getCollection("reviews")
                        .find(Filters.eq("_id", "review." + id + ".1.1"))
                        .first()
                        .get("outbox", Document.class)
                        .getBoolean("open"));
        return database.getCollection("audit")
                .countDocuments(
                        Filters.and(
                                Filters.regex("_id", "^review\\." + id + "\\.1\\.1/"),
                                Filters.eq("action", action)));
    }
}
