package nl.kapitaalbrug.portal.client;

import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Turns an answer of a service into an {@link Outcome}. */
final class Answer {

    private static final Logger LOG = LoggerFactory.getLogger(Answer.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** More than any answer of ours; a larger one is broken. */
    private static final int MAX_BYTES = 4 << 20;

    private Answer() {}

    static byte[] bytes(JsonNode body) {
        return JSON.writeValueAsBytes(body);
    }

    /** What is made of an answer that went well. */
    private interface Content<T> {
        T of(Response response, byte[] bytes);
    }

    /**
     * Calls, and reads what comes back.
     *
     * @param reader makes the result of the body and the ETag (empty without one)
     */
    static <T> Outcome<T> of(Supplier<Response> call, BiFunction<JsonNode, String, T> reader) {
        return answer(
                call,
                (response, bytes) -> reader.apply(json(response, bytes), header(response, "ETag")));
    }

    /** Calls for something to be done, of which nothing comes back. */
    static Outcome<Boolean> done(Supplier<Response> call) {
        return answer(call, (response, bytes) -> true);
    }

    /** Calls for a file of that type. */
    static Outcome<byte[]> file(Supplier<Response> call, String type) {
        return answer(
                call,
                (response, bytes) -> {
                    if (!header(response, "Content-Type").startsWith(type)) {
                        throw new IllegalArgumentException(
                                "The answer is not of type %s".formatted(type));
                    }
                    return bytes;
                });
    }

    private static <T> Outcome<T> answer(Supplier<Response> call, Content<T> content) {
        try (Response response = call.get()) {
            byte[] bytes = bytes(response);
            return switch (response.status()) {
                case 200, 201, 202, 204 -> new Outcome.Done<>(content.of(response, bytes));
                case 400, 422 -> new Outcome.Refused<>(errors(json(response, bytes)));
                case 401, 403 -> new Outcome.NotAllowed<>(response.status());
                case 404 -> new Outcome.NotFound<>();
                case 409 -> new Outcome.Conflict<>(json(response, bytes).path("code").asString(""));
                case 412, 428 -> new Outcome.Stale<>();
                default -> {
                    LOG.warn("A service answered {}", response.status());
                    yield new Outcome.NotAvailable<>();
                }
            };
        } catch (IOException | JacksonException | IllegalArgumentException e) {
            LOG.warn("A service gave an answer that cannot be read", e);
            return new Outcome.NotAvailable<>();
        } catch (RuntimeException e) {
            // connection refused, time-out, open circuit: the call did not come back
            LOG.warn("A service does not answer: {}", e.toString());
            return new Outcome.NotAvailable<>();
        }
    }

    private static byte[] bytes(Response response) throws IOException {
        if (response.body() == null) {
            return new byte[0];
        }
        try (InputStream stream = response.body().asInputStream()) {
            byte[] bytes = stream.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new IOException("The answer is longer than %d bytes".formatted(MAX_BYTES));
            }
            return bytes;
        }
    }

    private static JsonNode json(Response response, byte[] bytes) {
        boolean json = header(response, "Content-Type").matches("application/(problem\\+)?json.*");
        return json && bytes.length > 0 ? JSON.readTree(bytes) : MissingNode.getInstance();
    }

    private static List<ServiceError> errors(JsonNode body) {
        List<ServiceError> errors = new ArrayList<>();
        for (JsonNode error : body.path("errors")) {
            errors.add(
                    new ServiceError(
                            error.path("pointer").asString(""),
                            error.path("code").asString(""),
                            error.path("detail").asString("")));
        }
        if (errors.isEmpty()) {
            errors.add(
                    new ServiceError(
                            "", body.path("code").asString(""), body.path("detail").asString("")));
        }
        return errors;
    }

    private static String header(Response response, String name) {
        Collection<String> values = response.headers().get(name);
        return values == null || values.isEmpty() ? "" : values.iterator().next();
    }
}
