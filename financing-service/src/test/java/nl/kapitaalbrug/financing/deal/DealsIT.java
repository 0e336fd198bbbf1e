package nl.kapitaalbrug.financing.deal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.message.RequestAssessed;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.financing.matching.RunningService;
import nl.kapitaalbrug.financing.matching.domain.Cases;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DealsIT {

    private static final String ORGANISATION = UUID.randomUUID().toString();
    private static final String OWN = "/v1/organisations/" + ORGANISATION + "/deals";
    private static final Instant WHEN = Instant.parse("2026-11-23T08:00:00Z");
    private static final List<Cases> FIRMS = new ArrayList<>();

    private static TestIssuer issuer;
    private static RunningService service;

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        service = RunningService.start(MongoForTests.freshDatabaseName("deals"), issuer);
        for (int i = 0; i < 6; i++) {
            published(Cases.robotCell().spends(SpendKind.MACHINES, 180_000 + i * 1_000));
        }
        published(Cases.deepTech());
        published(Cases.robotCell().form(LegalForm.EENMANSZAAK));
        published(Cases.robotCell().form(LegalForm.VOF).assessmentNumber(2));
        assessed(Cases.robotCell());
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void listsWhatIsPublishedAndConfirmedAndHides() {
        JsonNode page = json("/v1/deals");

        assertThat(page.at("/total").asInt()).isEqualTo(7);
        assertThat(page.at("/items").size()).isEqualTo(7);
        JsonNode deal = page.at("/items/0");
        assertThat(deal.at("/region").asString()).isEqualTo("TWENTE");
        assertThat(deal.at("/sector").asString()).isEqualTo("C");
        assertThat(deal.at("/size").asString()).isEqualTo("SMALL");
        assertThat(deal.at("/amountBand").asString()).isEqualTo("FROM_50K_TO_250K");
        assertThat(deal.at("/origin").asString()).isEqualTo("SAMPLE");
        assertThat(page.at("/facets/amountBand/0/count").asInt()).isEqualTo(7);
    }

    @Test
    void showsOneDealWithReasonsAndNoMore() {
        String dealId = json("/v1/deals").at("/items/0/dealId").asString();

        JsonNode deal = json("/v1/deals/" + dealId);

        assertThat(deal.at("/deal/dealId").asString()).isEqualTo(dealId);
        assertThat(deal.propertyNames()).containsExactlyInAnyOrder("deal", "reasons");
    }

    @Test
    void showsAnOrganisationWhatItsOwnInstrumentsFit() {
        JsonNode page = json(OWN);

        assertThat(page.at("/total").asInt()).isEqualTo(7);
        assertThat(page.at("/instruments").valueStream())
                .extracting(one -> one.at("/id").asString())
                .contains("qredits-mkb-krediet");
        assertThat(page.at("/items").valueStream())
                .allSatisfy(item ->
                        assertThat(item.at("/matches").valueStream())
                                .isNotEmpty()
                                .allMatch(match ->
                                        match.at("/instrument/id").asString().contains("qredits"))
                                .noneMatch(match ->
                                        match.at("/outcome").asString().equals("DOES_NOT_FIT")));
        JsonNode first = page.at("/items/0");
        assertThat(first.at("/matches/0/outcome").asString()).isEqualTo("FITS");
        assertThat(first.at("/matches/0/layerSought").has("amountBand")).isFalse();
        String one = OWN + "/" + first.at("/deal/dealId").asString();
        assertThat(json(one)).isEqualTo(first);
    }

    @Test
    void answersAForeignOrganisationAsOneThatDoesNotExist() {
        String foreign = "/v1/organisations/" + UUID.randomUUID() + "/deals";
        String byAlias = "/v1/organisations/qredits/deals";

        for (String path : List.of(foreign, byAlias)) {
            HttpResponse<String> answer = read(path);
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(withoutTrace(answer)).isEqualTo(withoutTrace(read(foreign)));
        }
        String token = issuer.userToken("fin-2", "financing-service", Role.FINANCIER);
        HttpResponse<String> outsider = service.readWith(token, OWN, "nl");
        assertThat(outsider.statusCode()).isEqualTo(404);
        assertThat(withoutTrace(outsider)).isEqualTo(withoutTrace(read(foreign)));
    }

    @Test
    void isForFinanciersOnly() {
        for (String path : List.of("/v1/deals", "/v1/deals/" + "0".repeat(32), OWN)) {
            assertThat(service.readWith(null, path, "nl").statusCode()).isEqualTo(401);
            assertThat(service.read(path, "owner-1", Role.APPLICANT, "nl").statusCode())
                    .isEqualTo(403);
            assertThat(service.read(path, "staff-1", Role.PROVINCE_ANALYST, "nl").statusCode())
                    .isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/deals?pageSize=100",
                "/v1/deals?sort=-amount",
                "/v1/deals?region=TWENTE&sector=C&size=SMALL&page=2",
                "/v1/deals?sector=Q",
                "/v1/deals?requestId=1",
                "/v1/deals/0123456789abcdef0123456789abcdef"
            })
    void tellsNothingOfWhoItIs(String path) {
        assertThatNobodyIsNamed(read(path));
        for (JsonNode item : json("/v1/deals").at("/items")) {
            assertThatNobodyIsNamed(read("/v1/deals/" + item.at("/dealId").asString()));
            assertThatNobodyIsNamed(read(OWN + "/" + item.at("/dealId").asString()));
        }
        assertThatNobodyIsNamed(read(OWN));
    }

    @Test
    void doesNotFindADealByTheNameOfItsRequest() {
        for (Cases firm : FIRMS) {
            String id = firm.request().id().value();
            assertThat(read("/v1/deals/" + id).statusCode()).isEqualTo(404);
            assertThat(read(OWN + "/" + id).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void refusesNonsenseWithEverythingThatIsWrong() {
        HttpResponse<String> answer =
                read(
                        "/v1/deals?region=ENSCHEDE&aim=$ne&sort=owner&page=0&pageSize=1000&amount=1"
                                + "&municipality=GM0153");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).at("/errors").valueStream())
                .extracting(error -> error.at("/pointer").asString())
                .containsExactlyInAnyOrder(
                        "/query/region",
                        "/query/aim",
                        "/query/sort",
                        "/query/page",
                        "/query/pageSize",
                        "/query/amount",
                        "/query/municipality");
        assertThat(answer.body()).doesNotContain("ENSCHEDE", "$ne", "GM0153");
        for (String bad :
                List.of("page=x", "page=1&page=2", "sector=", "sector=c", "size=MICRO,")) {
            assertThat(read("/v1/deals?" + bad).statusCode()).as(bad).isEqualTo(400);
        }
    }

    @Test
    void isGoneAtOnceWhenTheApplicantTakesItBack() {
        Cases firm = Cases.robotCell();
        int before = json("/v1/deals").at("/total").asInt();
        FinancingRequestId id = published(firm);
        JsonNode page = json("/v1/deals?pageSize=100");
        assertThat(page.at("/total").asInt()).isEqualTo(before + 1);

        service.deliver(
                "applicant-service",
                id + "/2",
                MessageTypes.REQUEST_WITHDRAWN,
                new RequestWithdrawn(2, id, new ApplicantId("owner-9"), WHEN));

        assertThat(json("/v1/deals").at("/total").asInt()).isEqualTo(before);
        long answering =
                page.at("/items")
                        .valueStream()
                        .map(item -> "/v1/deals/" + item.at("/dealId").asString())
                        .filter(path -> read(path).statusCode() == 200)
                        .count();
        assertThat(answering).isEqualTo(before);
    }

    @Test
    void standsInTheApiDocument() {
        JsonNode api = JsonMapper.shared().readTree(read("/v1/openapi.json").body());
        JsonNode list =
                api.at("/paths")
                        .valueStream()
                        .map(path -> path.at("/get"))
                        .filter(get -> get.at("/operationId").asString("").startsWith("list"))
                        .filter(get -> get.at("/tags/0").asString("").equals("Deals"))
                        .findFirst()
                        .orElseThrow();

        assertThat(list.at("/parameters").valueStream())
                .extracting(parameter -> parameter.at("/name").asString())
                .contains("aim", "sector", "sort", "pageSize")
                .doesNotContain("parameters", "user");
    }

    private static void assertThatNobodyIsNamed(HttpResponse<String> answer) {
        assertThat(answer.headers().map())
                .doesNotContainKeys("etag", "last-modified", "link", "x-total-count");
        String body = answer.body();
        for (Cases firm : FIRMS) {
            assertThat(body)
                    .doesNotContain(
                            firm.request().id().value(),
                            firm.request().owner().value(),
                            firm.request().need().place().value(),
                            "Enschede");
            long euros = firm.request().need().externalNeed().cents() / 100;
            assertThat(body).doesNotContain(Long.toString(euros), "%,d".formatted(euros), "180000");
        }
        assertThat(Pattern.compile("20[0-9]{2}-[0-9]{2}").matcher(body).find()).isFalse();
    }

    private static FinancingRequestId published(Cases firm) {
        FinancingRequestId id = assessed(firm);
        service.deliver(
                "applicant-service",
                id + "/1",
                MessageTypes.PUBLICATION_CHOSEN,
                new PublicationChosen(id, firm.request().owner(), true, WHEN));
        return id;
    }

    private static FinancingRequestId assessed(Cases firm) {
        FinancingRequestId id = FinancingRequestId.random();
        firm.id(id.value()).owner("owner-" + FIRMS.size());
        FIRMS.add(firm);
        service.deliver(
                "assessment-service",
                id + "-1-1/1",
                MessageTypes.REQUEST_ASSESSED,
                new RequestAssessed(1, firm.request(), firm.assessment()));
        return id;
    }

    private static HttpResponse<String> read(String path) {
        String token =
                issuer.token(claims ->
                        claims.subject("fin-1")
                                .audience("financing-service")
                                .claim("azp", "gateway")
                                .claim("sid", UUID.randomUUID().toString())
                                .claim("realm_access", Map.of("roles", List.of("financier")))
                                .claim(
                                        "organization",
                                        Map.of("qredits", Map.of("id", ORGANISATION))));
        return service.readWith(token, path, "nl");
    }

    private static JsonNode json(String path) {
        HttpResponse<String> answer = read(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String withoutTrace(HttpResponse<String> answer) {
        return answer.body()
                .replaceAll("[0-9a-f]{32}", "TRACE")
                .replaceAll("urn:uuid:[0-9a-f-]+", "urn:uuid:X");
    }
}
