package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import nl.kapitaalbrug.localstack.StackException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an applicant does over the public API, in verbs. */
final class RequestsApi {

    static final String REQUESTS = "/api/applicant/v1/financing-requests";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration POLL = Duration.ofMillis(20);

    /** Whoever asks in vain for a minute stays within what the gateway lets one caller ask. */
    private static final Duration SLOWEST_POLL = Duration.ofMillis(320);

    private final DemoSession session;

    RequestsApi(DemoSession session) {
        this.session = session;
    }

    /** A request as the API answers it. */
    record Request(String id, String tag, JsonNode body) {}

    /** Starts a request; the same key gives the same request again. */
    Request start(String key) {
        return read(session.send("POST", REQUESTS, Map.of("Idempotency-Key", key), "{}"));
    }

    /** Starts a request and fills in all sections of a sample case. */
    Request draft(SampleCase sample, String key) {
        Request request = start(key);
        for (Map.Entry<String, JsonNode> section : sample.sections().entrySet()) {
            request = read(save(request, section.getKey(), section.getValue().toString()));
        }
        return request;
    }

    HttpResponse<String> save(Request request, String section, String body) {
        return session.send(
                "PUT",
                REQUESTS + "/" + request.id() + "/sections/" + section,
                Map.of("If-Match", request.tag()),
                body);
    }

    Request submit(Request request) {
        return read(
                session.send(
                        "POST",
                        REQUESTS + "/" + request.id() + "/submission",
                        Map.of(
                                "If-Match",
                                request.tag(),
                                "Idempotency-Key",
                                "submit-" + request.id()),
                        "{}"));
    }

    /** Lets financiers see the request, or no longer. */
    Request publish(Request request, boolean published) {
        return read(
                session.send(
                        "PUT",
                        REQUESTS + "/" + request.id() + "/publication",
                        Map.of("If-Match", request.tag()),
                        "{\"published\": %s}".formatted(published)));
    }

    Request withdraw(Request request) {
        return read(
                session.send(
                        "POST",
                        REQUESTS + "/" + request.id() + "/withdrawal",
                        Map.of(
                                "If-Match",
                                request.tag(),
                                "Idempotency-Key",
                                "withdraw-" + request.id()),
                        "{}"));
    }

    Request get(String id) {
        return read(session.get(REQUESTS + "/" + id));
    }

    /** Waits until the request is matched, and the applicant service knows it. */
    Request awaitMatched(String id) {
        return await(() -> {
            HttpResponse<String> answer = session.get(REQUESTS + "/" + id);
            return answer.statusCode() == 200
                            && JSON.readTree(answer.body()).hasNonNull("matchedAt")
                    ? read(answer)
                    : null;
        });
    }

    JsonNode matches(String id) {
        HttpResponse<String> answer =
                session.get("/api/financing/v1/financing-requests/" + id + "/matches");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private static Request read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        JsonNode body = JSON.readTree(answer.body());
        return new Request(
                body.path("id").asString(),
                answer.headers().firstValue("ETag").orElseThrow(),
                body);
    }

    /** Asks again until there is an answer. */
    static <T> T await(Supplier<@Nullable T> attempt) {
        return await(PATIENCE, attempt);
    }

    /** The same with another limit. */
    static <T> T await(Duration patience, Supplier<@Nullable T> attempt) {
        long deadline = System.nanoTime() + patience.toNanos();
        Duration pause = POLL;
        while (System.nanoTime() < deadline) {
            T answer = attemptOnce(attempt);
            if (answer != null) {
                return answer;
            }
            LockSupport.parkNanos(pause.toNanos());
            pause = pause.compareTo(SLOWEST_POLL) < 0 ? pause.plus(POLL) : pause;
        }
        throw new AssertionError("Nothing came within " + patience);
    }

    private static <T> @Nullable T attemptOnce(Supplier<@Nullable T> attempt) {
        try {
            return attempt.get();
        } catch (StackException e) {
            // the gateway is away for a moment; ask again until the deadline
            return null;
        }
    }
}
