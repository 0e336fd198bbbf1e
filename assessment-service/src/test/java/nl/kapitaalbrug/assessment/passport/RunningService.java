package nl.kapitaalbrug.assessment.passport;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.assessment.AssessmentApplication;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * The service on a free port with real tokens. Closing it is a stop without mercy for the relay.
 */
final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final TestIssuer issuer;
    private final HttpClient http = HttpClient.newHttpClient();

    private RunningService(ConfigurableApplicationContext context, TestIssuer issuer) {
        this.context = context;
        this.issuer = issuer;
    }

    static RunningService start(
            String database, TestIssuer issuer, String financing, String... more) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--logging.structured.format.console=",
                                "--kapitaalbrug.mongo.uri=" + MongoForTests.uri(),
                                "--kapitaalbrug.mongo.database=" + database,
                                "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                                "--kapitaalbrug.client.secret=a-secret-of-the-test",
                                "--kapitaalbrug.services.financing=" + financing));
        arguments.addAll(List.of(more));
        return new RunningService(
                SpringApplication.run(
                        AssessmentApplication.class, arguments.toArray(String[]::new)),
                issuer);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    int deliver(String messageId, String type, Object data) {
        JsonMapper json = bean(JsonMapper.class);
        CloudEvent event =
                new CloudEvent(
                        CloudEvent.SPEC_VERSION,
                        messageId,
                        "/applicant-service",
                        type,
                        Instant.parse("2026-06-01T10:00:00Z"),
                        CloudEvent.DATA_TYPE,
                        null,
                        json.valueToTree(data));
        return send(HttpRequest.newBuilder(address("/messages"))
                        .header("Content-Type", CloudEvent.MEDIA_TYPE)
                        .header(
                                "Authorization",
                                "Bearer "
                                        + issuer.serviceToken(
                                                "applicant-service", "assessment-service"))
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(event)))
                        .build())
                .statusCode();
    }

    HttpResponse<String> read(String path, @Nullable String subject) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path));
        if (subject != null) {
            request.header(
                    "Authorization",
                    "Bearer " + issuer.userToken(subject, "assessment-service", Role.APPLICANT));
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
