package nl.kapitaalbrug.financing.matching;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.financing.FinancingApplication;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The service on a free port with real tokens and without the threads of the relay. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final TestIssuer issuer;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context, TestIssuer issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    public static RunningService start(String database, TestIssuer issuer) {
        String[] arguments = {
            "--server.port=0",
            "--management.server.port=0",
            "--logging.structured.format.console=",
            "--kapitaalbrug.mongo.uri=" + MongoForTests.uri(),
            "--kapitaalbrug.mongo.database=" + database,
            "--kapitaalbrug.security.issuer=" + issuer.issuer(),
            "--kapitaalbrug.client.secret=a-secret-of-the-test",
            "--kapitaalbrug.services.applicant=http://localhost:1",
            "--kapitaalbrug.outbox.sweep-interval=0s"
        };
        return new RunningService(
                SpringApplication.run(FinancingApplication.class, arguments), issuer);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int deliver(String client, String messageId, String type, Object data) {
        JsonMapper json = bean(JsonMapper.class);
        CloudEvent event =
                new CloudEvent(
                        CloudEvent.SPEC_VERSION,
                        messageId,
                        "/" + client,
                        type,
                        Instant.parse("2026-11-23T10:00:00Z"),
                        CloudEvent.DATA_TYPE,
                        null,
                        json.valueToTree(data));
        return send(HttpRequest.newBuilder(address("/messages"))
                        .header("Content-Type", CloudEvent.MEDIA_TYPE)
                        .header(
                                "Authorization",
                                "Bearer " + issuer.serviceToken(client, "financing-service"))
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(event)))
                        .build())
                .statusCode();
    }

    public HttpResponse<String> read(
            String path, @Nullable String subject, Role role, String language) {
        return readWith(
                subject == null ? null : issuer.userToken(subject, "financing-service", role),
                path,
                language);
    }

    /** Reads with a token of the test's own. */
    public HttpResponse<String> readWith(@Nullable String token, String path, String language) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    private URI address(String path) {
        return URI.create(
                "http://localhost:%s%s"
                        .formatted(
                                context.getEnvironment().getProperty("local.server.port"), path));
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
