package nl.kapitaalbrug.support.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.support.message.CloudEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * A service on a free port, as a test of it or of what it keeps needs it. Closing it is a stop
 * without mercy for the relay.
 */
public abstract class RunningApplication implements AutoCloseable {

    private static final Instant SENT_AT = Instant.parse("2026-11-23T10:00:00Z");

    private final ConfigurableApplicationContext context;
    private final HttpClient http = HttpClient.newHttpClient();

    /**
     * Starts it.
     *
     * @param application its main class
     * @param settings as on the command line, {@code --name=value}
     */
    protected RunningApplication(Class<?> application, List<String> settings) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                "--server.port=0",
                                "--management.server.port=0",
                                "--logging.structured.format.console="));
        arguments.addAll(settings);
        this.context = SpringApplication.run(application, arguments.toArray(String[]::new));
    }

    /** Something that the service is made of. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Reads with that token, or as nobody without one. */
    public HttpResponse<String> readWith(@Nullable String token, String path, String language) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path)).header("Accept-Language", language);
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    /** Sends a JSON body with that token, or as nobody without one. */
    public HttpResponse<String> post(String path, String body, @Nullable String token) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return send(request.build());
    }

    /**
     * Delivers a message, as another service would.
     *
     * @param token of that service
     * @param sender the name of that service
     * @return the status of the answer
     */
    protected int deliver(String token, String sender, String messageId, String type, Object data) {
        JsonMapper json = bean(JsonMapper.class);
        CloudEvent event =
                new CloudEvent(
                        CloudEvent.SPEC_VERSION,
                        messageId,
                        "/" + sender,
                        type,
                        SENT_AT,
                        CloudEvent.DATA_TYPE,
                        null,
                        json.valueToTree(data));
        return send(HttpRequest.newBuilder(address("/messages"))
                        .header("Content-Type", CloudEvent.MEDIA_TYPE)
                        .header("Authorization", "Bearer " + token)
                        .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(event)))
                        .build())
                .statusCode();
    }

    /** The address of a path. */
    protected final URI address(String path) {
        String port = context.getEnvironment().getProperty("local.server.port");
        return URI.create("http://localhost:%s%s".formatted(port, path));
    }

    /** Sends a request and reads the answer. */
    protected final HttpResponse<String> send(HttpRequest request) {
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
