package nl.kapitaalbrug.applicant;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service on a free port, with a database, a real token issuer, and stand-ins for KvK and
 * for the services that it sends messages to.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningService {

    static final String AUDIENCE = "applicant-service";
    static final TestIssuer ISSUER = TestIssuer.start();
    static final WireMockServer OTHERS = started();
    static final WireMockServer KVK = started();

    @LocalServerPort private int port;
    @Autowired private JsonMapper mapper;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("kapitaalbrug.mongo.uri", MongoForTests::uri);
        String database = MongoForTests.freshDatabaseName("applicant");
        registry.add("kapitaalbrug.mongo.database", () -> database);
        registry.add("kapitaalbrug.security.issuer", ISSUER::issuer);
        registry.add("kapitaalbrug.client.secret", () -> "only-in-tests");
        registry.add("kapitaalbrug.services.assessment", OTHERS::baseUrl);
        registry.add("kapitaalbrug.services.financing", OTHERS::baseUrl);
        registry.add("kapitaalbrug.kvk.base-url", () -> KVK.baseUrl() + "/api");
        registry.add("kapitaalbrug.kvk.api-key", () -> "only-in-tests");
        registry.add("kapitaalbrug.pseudonym.secret", () -> "only-in-tests-".repeat(3));
        registry.add("kapitaalbrug.samples.enabled", () -> "true");
    }

    @BeforeEach
    void neighboursAcceptMessages() {
        OTHERS.resetAll();
        KVK.resetAll();
        OTHERS.stubFor(WireMock.post("/messages").willReturn(WireMock.aResponse().withStatus(204)));
    }

    /** The API for an applicant. */
    Api as(String subject) {
        return as(subject, Role.APPLICANT);
    }

    /** The API for somebody with these roles. */
    Api as(String subject, Role... roles) {
        return withToken(ISSUER.userToken(subject, AUDIENCE, roles));
    }

    /** The API for another service. */
    Api asService(String clientId) {
        return withToken(ISSUER.serviceToken(clientId, AUDIENCE));
    }

    /** The API for nobody. */
    Api withToken(String token) {
        return new Api("http://localhost:" + port, token, mapper);
    }

    private static WireMockServer started() {
        WireMockServer server =
                new WireMockServer(
                        WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        return server;
    }
}
