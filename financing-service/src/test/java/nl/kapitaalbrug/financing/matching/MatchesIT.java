package nl.kapitaalbrug.financing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.contracts.message.RequestAssessed;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.financing.catalogue.adapter.file.RealCatalogue;
import nl.kapitaalbrug.financing.matching.domain.Cases;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.design.DesignRules;
import org.bson.BsonDocument;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.json.JsonWriterSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchesIT {

    private static final String ASSESSMENT = "assessment-service";
    private static final String APPLICANT = "applicant-service";
    private static final int MAX_BYTES = 256 * 1024;

    private static TestIssuer issuer;
    private static RunningService service;

    private final FinancingRequestId id = FinancingRequestId.random();
    private final String path = "/v1/financing-requests/%s/matches".formatted(id);

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        service = RunningService.start(MongoForTests.freshDatabaseName("financing"), issuer);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void matchesAnAssessedRequestAndSaysSoToTheApplicantService() {
        assertThat(assessed(aCase(), "/1", 1)).isEqualTo(204);

        Document kept = kept();
        List<RequestMatched> sent = sent(kept);
        assertThat(sent).hasSize(1);
        assertThat(sent.getFirst().requestId()).isEqualTo(id);
        assertThat(sent.getFirst().routesFit()).isPositive();
        assertThat(bytes(kept)).isLessThan(MAX_BYTES);
    }

    @Test
    void showsTheOwnerEveryRouteWithItsReasonsInTheirLanguage() {
        assessed(aCase(), "/1", 1);

        JsonNode dutch = json(service.read(path, "owner-1", Role.APPLICANT, "nl"));
        JsonNode english = json(service.read(path, "owner-1", Role.APPLICANT, "en"));

        assertThat(dutch.at("/headline/text").asString()).contains("wegen passen nu");
        assertThat(english.at("/headline/text").asString()).contains("routes fit now");
        JsonNode route = route(dutch, "bank-bedrijfslening--bmkb-starters-klein-krediet");
        assertThat(route.at("/outcome").asString()).isEqualTo("FITS");
        assertThat(route.at("/guarantee/id").asString()).isEqualTo("bmkb-starters-klein-krediet");
        assertThat(line(route, "guaranteed").at("/amount").asInt()).isEqualTo(97_200);
        assertThat(line(route, "premium").at("/text").asString()).contains("4.590");
        assertThat(dutch.at("/nextDoor/0/telephoneText").asString()).isNotBlank();
        assertThat(dutch.toString()).doesNotContain("owner-1");
    }

    @Test
    void answersOthersAsIfTheRequestWereUnknown() {
        assessed(aCase(), "/1", 1);
        String unknown = path.replace(id.value(), FinancingRequestId.random().value());
        // read by its owner first: what was evaluated for one is not shown to another
        assertThat(service.read(path, "owner-1", Role.APPLICANT, "nl").statusCode()).isEqualTo(200);

        assertThat(service.read(path, "owner-2", Role.APPLICANT, "nl").statusCode()).isEqualTo(404);
        assertThat(service.read(unknown, "owner-1", Role.APPLICANT, "nl").statusCode())
                .isEqualTo(404);
        assertThat(
                        service.read(path.replace(id.value(), "x"), "owner-1", Role.APPLICANT, "nl")
                                .statusCode())
                .isEqualTo(404);
        assertThat(service.read(path, "owner-1", Role.FINANCIER, "nl").statusCode()).isEqualTo(403);
        assertThat(service.read(path, null, Role.APPLICANT, "nl").statusCode()).isEqualTo(401);
    }

    @Test
    void showsItToWhomTheOwnerLetsSeeAllOfIt() {
        readers("/3", 7, "adviser-1", "colleague-1");
        assessed(aCase(), "/1", 1);

        assertThat(service.read(path, "adviser-1", Role.ADVISER, "nl").statusCode()).isEqualTo(200);
        assertThat(service.read(path, "colleague-1", Role.APPLICANT, "nl").statusCode())
                .isEqualTo(200);
        assertThat(service.read(path, "owner-1", Role.APPLICANT, "nl").statusCode()).isEqualTo(200);
        assertThat(service.read(path, "other-1", Role.ADVISER, "nl").statusCode()).isEqualTo(404);

        readers("/4", 9, "colleague-1");
        readers("/3", 7, "adviser-1", "colleague-1");
        readers("/5", 8, "adviser-1");
        assertThat(service.read(path, "adviser-1", Role.ADVISER, "nl").statusCode()).isEqualTo(404);
        assertThat(service.read(path, "colleague-1", Role.APPLICANT, "nl").statusCode())
                .isEqualTo(200);
    }

    private void readers(String number, long version, String... people) {
        int status =
                service.deliver(
                        APPLICANT,
                        "request-" + id + number,
                        MessageTypes.READERS_CHOSEN,
                        new ReadersChosen(
                                id,
                                version,
                                Stream.of(people).map(ApplicantId::new).toList(),
                                Instant.parse("2026-11-23T11:00:00Z")));
        assertThat(status).isEqualTo(204);
    }

    @Test
    void matchesOnceHoweverOftenTheMessageComes() {
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 10).forEach(i -> callers.submit(() -> assessed(aCase(), "/1", 1)));
        }
        assessed(aCase(), "/1", 1);

        assertThat(sent(kept())).hasSize(1);
        assertThat(kept().getLong("version")).isEqualTo(1);
    }

    @Test
    void ignoresOlderWorkOnceTheRequestWasTakenBack() {
        withdrawn("/2", 2);
        assessed(aCase(), "/1", 1);

        assertThat(sent(kept())).isEmpty();
        assertThat(service.read(path, "owner-1", Role.APPLICANT, "nl").statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheOlderResultWhenARevisionIsMatched() {
        assessed(aCase(), "/1", 1);
        assessed(aCase().revision(2).tenor(48), "/2", 2);

        assertThat(sent(kept())).extracting(RequestMatched::revision).containsExactly(1, 2);
        assertThat(
                        database()
                                .getCollection("matchResults")
                                .countDocuments(Filters.eq("_id", id + "/1")))
                .isEqualTo(1);
        assertThat(
                        json(service.read(path, "owner-1", Role.APPLICANT, "nl"))
                                .at("/revision")
                                .asInt())
                .isEqualTo(2);
    }

    @Test
    void ignoresARevisionThatIsOlderThanTheOneMatched() {
        assessed(aCase().revision(2), "/2", 2);
        assessed(aCase(), "/1", 2);

        assertThat(sent(kept())).extracting(RequestMatched::revision).containsExactly(2);
    }

    @Test
    void keepsWhatWasMatchedWhenTheRequestIsTakenBack() {
        assessed(aCase(), "/1", 1);
        withdrawn("/2", 2);
        withdrawn("/2", 2);

        assertThat(kept().get("lifecycle", Document.class).getString("state"))
                .isEqualTo("WITHDRAWN");
        assertThat(kept().getLong("version")).isEqualTo(2);
    }

    @Test
    void parksAnAssessmentOfAnotherRequest() {
        Cases other = aCase().id(FinancingRequestId.random().value());
        RequestAssessed mixed = new RequestAssessed(1, aCase().request(), other.assessment());

        int status = service.deliver(ASSESSMENT, id + "/1", MessageTypes.REQUEST_ASSESSED, mixed);

        assertThat(status).isEqualTo(202);
        assertThat(kept()).isNull();
    }

    @Test
    void showsAnOldResultWithTheEditionThatItWasMadeWith() {
        assessed(aCase(), "/1", 1);
        MongoCollection<Document> editions = database().getCollection("catalogueEditions");
        Document edition = editions.find().first();
        Map<String, String> files = new TreeMap<>();
        edition.getList("files", Document.class)
                .forEach(file -> files.put(file.getString("name"), file.getString("content")));
        files.computeIfPresent(
                "bank-bedrijfslening.yaml",
                (name, text) -> text.replace("Bancaire bedrijfslening", "Een oude banklening"));
        String older = RealCatalogue.read(files).version();
        editions.insertOne(
                new Document("_id", older)
                        .append("schemaVersion", 1)
                        .append(
                                "files",
                                files.entrySet().stream()
                                        .map(file ->
                                                new Document("name", file.getKey())
                                                        .append("content", file.getValue()))
                                        .toList()));
        matched()
                .updateOne(
                        Filters.eq("_id", id.value()),
                        Updates.set("latest.catalogueVersion", older));

        JsonNode matches = json(service.read(path, "owner-1", Role.APPLICANT, "nl"));

        assertThat(matches.at("/catalogueVersion").asString()).isEqualTo(older);
        assertThat(
                        route(matches, "bank-bedrijfslening--bmkb-regulier")
                                .at("/instrument/name")
                                .asString())
                .isEqualTo("Een oude banklening");
    }

    @Test
    void standsInTheApiDocument() {
        JsonNode api = json(service.read("/v1/openapi.json", "owner-1", Role.APPLICANT, "nl"));

        DesignRules.check(api.toString());
        assertThat(api.at("/paths").propertyNames())
                .anyMatch(name -> name.endsWith("/financing-requests/{requestId}/matches"));
    }

    private Cases aCase() {
        return Cases.robotCell().id(id.value()).owner("owner-1");
    }

    private int assessed(Cases of, String number, long lifecycle) {
        return service.deliver(
                ASSESSMENT,
                id + number,
                MessageTypes.REQUEST_ASSESSED,
                new RequestAssessed(lifecycle, of.request(), of.assessment()));
    }

    private void withdrawn(String number, long lifecycle) {
        service.deliver(
                APPLICANT,
                "request-" + id + number,
                MessageTypes.REQUEST_WITHDRAWN,
                new RequestWithdrawn(
                        lifecycle,
                        id,
                        new ApplicantId("owner-1"),
                        Instant.parse("2026-11-23T11:00:00Z")));
    }

    private Document kept() {
        return matched().find(Filters.eq("_id", id.value())).first();
    }

    private static List<RequestMatched> sent(Document kept) {
        List<RequestMatched> sent = new ArrayList<>();
        JsonMapper json = service.bean(JsonMapper.class);
        kept.get("outbox", Document.class)
                .getList("messages", Document.class)
                .forEach(message ->
                        sent.add(
                                json.readValue(
                                        message.getString("payload"), RequestMatched.class)));
        return sent;
    }

    private static int bytes(Document document) {
        BsonDocument target = new BsonDocument();
        new DocumentCodec()
                .encode(new BsonDocumentWriter(target), document, EncoderContext.builder().build());
        return target.toJson(JsonWriterSettings.builder().build())
                .getBytes(StandardCharsets.UTF_8)
                .length;
    }

    private static MongoCollection<Document> matched() {
        return database().getCollection("matchedRequests");
    }

    private static MongoDatabase database() {
        return service.bean(MongoDatabase.class);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static JsonNode route(JsonNode matches, String route) {
        return matches.at("/routes")
                .valueStream()
                .filter(one -> one.at("/id").asString().equals(route))
                .findAny()
                .orElseThrow();
    }

    private static JsonNode line(JsonNode route, String code) {
        return route.at("/bankSheet")
                .valueStream()
                .filter(one -> one.at("/code").asString().equals(code))
                .findAny()
                .orElseThrow();
    }
}
