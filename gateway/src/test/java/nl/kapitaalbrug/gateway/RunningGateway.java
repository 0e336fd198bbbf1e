package nl.kapitaalbrug.gateway;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.ConsoleNotifier;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.mongodb.client.MongoDatabase;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.server.KeycloakForTests;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway on a real port with a real database; its services are stood in for. */
final class RunningGateway implements AutoCloseable {

    private static final int PORT_KNOWN_TO_KEYCLOAK = KeycloakForTests.freePort();

    private final WireMockServer portal = started();
    private final WireMockServer services = started();
    private final int port;
    private final ConfigurableApplicationContext context;

    private RunningGateway(int port, String issuer, String secret, Map<String, String> changes) {
        this.port = port;
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("spring.profiles.active", "local");
        settings.put("server.port", String.valueOf(port));
        settings.put("kapitaalbrug.gateway.public-url", "http://localhost:" + port);
        settings.put("kapitaalbrug.gateway.total-timeout", "1s");
        settings.put("kapitaalbrug.security.issuer", issuer);
        settings.put("kapitaalbrug.client.secret", secret);
        settings.put("kapitaalbrug.mongo.uri", MongoForTests.uri());
        settings.put("kapitaalbrug.mongo.database", MongoForTests.freshDatabaseName("gateway"));
        settings.put("kapitaalbrug.services.portal", portal.baseUrl());
        settings.put("kapitaalbrug.services.applicant", services.baseUrl());
        settings.put("kapitaalbrug.services.assessment", services.baseUrl());
        settings.put("kapitaalbrug.services.financing", "http://localhost:1");
        settings.putAll(changes);
        String[] arguments =
                settings.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new);
        this.context = new SpringApplicationBuilder(GatewayApplication.class).run(arguments);
    }

    /** With nobody at the issuer's address. */
    static RunningGateway withoutKeycloak(Map<String, String> changes) {
        return new RunningGateway(
                KeycloakForTests.freePort(),
                "http://localhost:1/realms/kapitaalbrug",
                "no secret",
                changes);
    }

    /**
     * With the real Keycloak of this test JVM, whose realm knows one address only: one at a time.
     */
    static RunningGateway withKeycloak() {
        int port = PORT_KNOWN_TO_KEYCLOAK;
        KeycloakForTests keycloak = KeycloakForTests.forGateway("http://localhost:" + port);
        return new RunningGateway(
                port, keycloak.server().issuer(), keycloak.secretOf("gateway"), Map.of());
    }

    WireMockServer portal() {
        return portal;
    }

    WireMockServer services() {
        return services;
    }

    int port() {
        return port;
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    MongoDatabase database() {
        return context.getBean(MongoDatabase.class);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
        portal.stop();
        services.stop();
    }

    private static WireMockServer started() {
        // its own faults look like those of a service: it has to tell them
        WireMockServer server =
                new WireMockServer(
                        WireMockConfiguration.options()
                                .dynamicPort()
                                .notifier(new ConsoleNotifier(false)));
        server.start();
        return server;
    }
}
