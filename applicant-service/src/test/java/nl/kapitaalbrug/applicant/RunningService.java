package nl.kapitaalbrug.applicant;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.util.Optional;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.People;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service on a free port, with a database, a real token issuer, and stand-ins for KvK and
 * for the services that it sends messages to.
 */
@Import(RunningService.Directory.class)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningService {

    static final String AUDIENCE = "applicant-service";
    static final TestIssuer ISSUER = TestIssuer.start();
    static final WireMockServer OTHERS = started();
    static final WireMockServer KVK = started();
    static final GreenMail MAILS = startedMail();

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
        registry.add("kapitaalbrug.mail.host", () -> "127.0.0.1");
        registry.add("kapitaalbrug.mail.port", () -> MAILS.getSmtp().getPort());
        registry.add("kapitaalbrug.mail.starttls", () -> "false");
        registry.add("kapitaalbrug.mail.from", () -> "noreply@kapitaalbrug.example");
        registry.add("kapitaalbrug.mail.link", () -> "https://kapitaalbrug.example");
        // a test says itself when mails are sent
        registry.add("kapitaalbrug.mail.interval", () -> "0s");
    }

    /** Everybody has an address, except who is named so. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Directory {

        @Bean
        People people() {
            return subject ->
                    subject.startsWith("no-address")
                            ? Optional.empty()
                            : Optional.of(
                                    new People.Contact(
                                            subject + "@example.nl",
                                            subject.startsWith("english") ? "en" : "nl"));
        }
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

    private static GreenMail startedMail() {
        GreenMail server =
                new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return server;
    }

    private static WireMockServer started() {
        WireMockServer server =
                new WireMockServer(
                        WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
        server.start();
        return server;
    }
}
