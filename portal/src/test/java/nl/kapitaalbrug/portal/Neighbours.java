package nl.kapitaalbrug.portal;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.request;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plays the three services, by what they answer. */
public final class Neighbours {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CALCULATIONS = "/v1/calculations";
    private static final String QUICK_CHECK = CALCULATIONS + "/quick-check";
    private static final String REQUEST = "/v1/financing-requests/r1";

    private final WireMockServer server =
            new WireMockServer(wireMockConfig().dynamicPort().gzipDisabled(true));

    public Neighbours start() {
        server.start();
        return this;
    }

    public String address() {
        return server.baseUrl();
    }

    public void forget() {
        server.resetAll();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
    }

    /** What they were asked, newest first. */
    public List<LoggedRequest> asked() {
        return server.getAllServeEvents().stream()
                .map(event -> LoggedRequest.createFrom(event.getRequest()))
                .toList();
    }

    public void listsRequests() {
        answers(get(urlPathEqualTo("/v1/financing-requests")), json(200, "list"));
    }

    public void listsNothing() {
        answers(get(urlPathEqualTo("/v1/financing-requests")), text(200, "{\"items\":[]}"));
    }

    public void knowsRequest(String file) {
        answers(get(urlPathEqualTo(REQUEST)), json(200, file).withHeader("ETag", "\"7\""));
    }

    /** A draft with that one section. */
    public void knowsRequestWith(String section, String answers) {
        String draft =
                "{\"id\":\"r1\",\"status\":\"DRAFT\",\"version\":7,\"sections\":{\"%s\":%s}}";
        answer("GET", REQUEST, 200, draft.formatted(section, answers), "\"7\"");
    }

    public void losesRequest() {
        answers(
                get(urlPathEqualTo(REQUEST)),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    public void knowsResults() {
        answers(get(urlPathEqualTo(REQUEST + "/assessments")), json(200, "assessments"));
        answers(get(urlPathEqualTo(REQUEST + "/matches")), json(200, "matches"));
    }

    public void knowsCatalogue() {
        answers(
                get(urlPathEqualTo("/v1/instruments")).withQueryParam("page", equalTo("1")),
                json(200, "instruments-1"));
        answers(
                get(urlPathEqualTo("/v1/instruments")).withQueryParam("page", equalTo("2")),
                json(200, "instruments-2"));
    }

    public void describesItsApi() {
        answers(get(urlPathEqualTo("/v1/openapi.json")), json(200, "openapi"));
    }

    /**
     * The first and the third time that one asks there is an answer, the second time there is none.
     */
    public void losesTheSecondApi() {
        String[] states = {Scenario.STARTED, "second", "third", "after"};
        for (int i = 0; i < 3; i++) {
            server.stubFor(
                    get(urlPathEqualTo("/v1/openapi.json"))
                            .inScenario("documents")
                            .whenScenarioStateIs(states[i])
                            .willSetStateTo(states[i + 1])
                            .willReturn(
                                    i == 1 ? aResponse().withStatus(503) : json(200, "openapi")));
        }
    }

    /** Answers a quick check with the routes of the sample request. */
    public void checks(boolean inRegion) {
        ObjectNode answer = (ObjectNode) JSON.readTree(read("matches"));
        answer.put("inRegion", inRegion).put("tenor", 84).put("tenorProposed", true);
        answers(post(urlPathEqualTo(QUICK_CHECK)), text(200, answer.toString()));
    }

    public void cannotCheck() {
        answers(
                post(urlPathEqualTo(QUICK_CHECK)),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    /** Describes the open calculators, and answers each with the answer to its example. */
    public void calculates() {
        JsonNode calculators = JSON.readTree(read("calculators"));
        answers(get(urlPathEqualTo(CALCULATIONS)), json(200, "calculators"));
        for (JsonNode one : calculators.path("items")) {
            String path = CALCULATIONS + "/" + one.path("method").asString();
            answers(get(urlPathEqualTo(path)), text(200, one.toString()));
            answers(
                    post(urlPathEqualTo(path)),
                    text(
                            200,
                            JSON.readTree(read("calculations"))
                                    .path(one.path("method").asString())
                                    .toString()));
        }
    }

    public void answersCalculation(String method, String answer) {
        answers(post(urlPathEqualTo(CALCULATIONS + "/" + method)), text(200, answer));
    }

    public void refusesToCalculate(String errors) {
        answers(
                post(urlPathMatching(CALCULATIONS + "/.*")),
                text(400, "{\"status\":400,\"errors\":%s}".formatted(errors)));
    }

    public void cannotCalculate() {
        answers(
                post(urlPathMatching(CALCULATIONS + "/.*")),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    public void losesResults() {
        answers(
                get(urlPathMatching(REQUEST + "/(assessments|matches)")),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    public void creates() {
        answers(post(urlPathEqualTo("/v1/financing-requests")), json(201, "draft-empty"));
    }

    public void saves() {
        answers(put(urlPathMatching(REQUEST + "/sections/.*")), json(200, "draft-full"));
    }

    public void refusesToSave(int status, String errors) {
        answers(
                put(urlPathMatching(REQUEST + "/sections/.*")),
                text(status, "{\"status\":%d,\"errors\":%s}".formatted(status, errors)));
    }

    /** Answers a call to any of the three as the test says. */
    public void answer(String method, String path, int status, String body) {
        answers(request(method, urlPathEqualTo(path)), text(status, body));
    }

    /** The same, in that version. */
    public void answer(String method, String path, int status, String body, String version) {
        answers(
                request(method, urlPathEqualTo(path)),
                text(status, body).withHeader("ETag", version));
    }

    /** Takes a section in any version but that one. */
    public void savesOver(String old, String file) {
        answers(put(urlPathMatching(REQUEST + "/sections/.*")), json(200, file));
        answers(
                put(urlPathMatching(REQUEST + "/sections/.*")).withHeader("If-Match", equalTo(old)),
                aResponse().withStatus(412));
    }

    public void cannotSave() {
        answers(
                put(urlPathMatching(REQUEST + "/sections/.*")),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    public void registerKnows() {
        answers(post(urlPathEqualTo("/v1/companies/_search")), json(200, "company"));
    }

    public void registerSays(String outcome) {
        answer("POST", "/v1/companies/_search", 200, "{\"outcome\":\"%s\"}".formatted(outcome));
    }

    /** What was imported from bookkeepings. */
    public void knowsBookkeepings(String file) {
        answers(get(urlPathEqualTo(REQUEST + "/bookkeepings")), json(200, file));
    }

    /** Takes a mapping of accounts and the figures of a year, or answers with that status. */
    public void takesBookkeepings(int status) {
        answers(
                put(urlPathMatching(REQUEST + "/(bookkeepings/.*|imported-figures)")),
                status == 200 ? json(200, "draft-begun") : aResponse().withStatus(status));
    }

    public void submits() {
        answers(post(urlPathEqualTo(REQUEST + "/submission")), json(200, "submitted"));
    }

    public void refusesToSubmit(int status, String errors) {
        answers(
                post(urlPathEqualTo(REQUEST + "/submission")),
                text(status, "{\"status\":%d,\"errors\":%s}".formatted(status, errors)));
    }

    public void publishes(String file) {
        answers(
                put(urlPathEqualTo(REQUEST + "/publication")),
                json(200, file).withHeader("ETag", "\"8\""));
    }

    public void refusesToPublish(int status) {
        answer("PUT", REQUEST + "/publication", status, "{\"status\":%d}".formatted(status));
    }

    public void cannotSubmit() {
        answers(
                post(urlPathEqualTo(REQUEST + "/submission")),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    public void withdraws() {
        answers(post(urlPathEqualTo(REQUEST + "/withdrawal")), json(200, "withdrawn"));
    }

    /** Deals, also for the organisation {@code org-1}. */
    public void knowsDeals() {
        answers(get(urlPathEqualTo("/v1/deals")), json(200, "deals"));
        answers(get(urlPathMatching("/v1/deals/[0-9a-f]{32}")), json(200, "deal"));
        answers(
                get(urlPathEqualTo("/v1/organisations/org-1/deals")),
                json(200, "organisation-deals"));
        answers(
                get(urlPathMatching("/v1/organisations/org-1/deals/[0-9a-f]{32}")),
                json(200, "organisation-deal"));
    }

    public void knowsDemand() {
        answers(get(urlPathEqualTo("/v1/demand")), json(200, "demand"));
        answers(
                get(urlPathMatching("/v1/demand-figures/.*"))
                        .withHeader("Accept", equalTo("text/csv")),
                text(200, "code,naam\r\n").withHeader("Content-Type", "text/csv;charset=UTF-8"));
    }

    public void knowsNoDemand() {
        answers(get(urlPathEqualTo("/v1/demand")), json(200, "demand-none"));
    }

    public void losesDemand() {
        answers(
                get(urlPathMatching("/v1/demand.*")),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    public void knowsNoDeals() {
        answers(get(urlPathEqualTo("/v1/deals")), json(200, "deals-none"));
        answers(
                get(urlPathEqualTo("/v1/organisations/org-1/deals")),
                text(200, "{\"instruments\":[],\"items\":[],\"total\":0,\"facets\":{}}"));
    }

    public void losesDeals() {
        answers(
                get(urlPathMatching("/v1/(deals|organisations).*")),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    }

    private void answers(MappingBuilder call, ResponseDefinitionBuilder answer) {
        server.stubFor(call.willReturn(answer));
    }

    private static ResponseDefinitionBuilder json(int status, String file) {
        return text(status, read(file));
    }

    /** What stands in that file of answers. */
    public static String read(String file) {
        try (InputStream stream =
                Neighbours.class.getResourceAsStream("/answers/" + file + ".json")) {
            return new String(stream.readAllBytes(), "UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ResponseDefinitionBuilder text(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }
}
