package nl.kapitaalbrug.applicant;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a client of the service can do, as verbs. */
final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final String base;
    private final String token;
    private final JsonMapper mapper;

    Api(String base, String token, JsonMapper mapper) {
        this.base = base;
        this.token = token;
        this.mapper = mapper;
    }

    /** An answer. */
    record Answer(int status, HttpResponse<String> response, JsonNode json) {

        String text(String pointer) {
            return json.at(pointer).asString();
        }

        String tag() {
            return response.headers().firstValue("ETag").orElse("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    Answer start() {
        return start(key());
    }

    Answer start(String key) {
        return send("POST", "/v1/financing-requests", "{}", "Idempotency-Key", key);
    }

    Answer read(String id) {
        return send("GET", "/v1/financing-requests/" + id, null);
    }

    Answer save(String id, String tag, String section, String body) {
        String path = "/v1/financing-requests/%s/sections/%s".formatted(id, section);
        return send("PUT", path, body, "If-Match", tag);
    }

    Answer publish(String id, String tag, boolean published) {
        return send(
                "PUT",
                "/v1/financing-requests/%s/publication".formatted(id),
                "{\"published\":%s}".formatted(published),
                "If-Match",
                tag);
    }

    Answer submit(String id, String tag, String key) {
        return step(id, "submission", tag, key);
    }

    /** Sends a file as the body. */
    Answer upload(String id, byte[] file, String type) {
        return sendBody(
                "POST",
                "/v1/financing-requests/%s/bookkeepings".formatted(id),
                HttpRequest.BodyPublishers.ofByteArray(file),
                "Content-Type",
                type);
    }

    /** Sends bytes. */
    Answer post(String path, byte[] body, String type) {
        return sendBody(
                "POST", path, HttpRequest.BodyPublishers.ofByteArray(body), "Content-Type", type);
    }

    /** Sends a document of a request; its id. */
    String sendDocument(String request, String text, String name) {
        String body =
                """
                --XX\r
                Content-Disposition: form-data; name="kind"\r
                \r
                OTHER\r
                --XX\r
                Content-Disposition: form-data; name="requestId"\r
                \r
                %s\r
                --XX\r
                Content-Disposition: form-data; name="file"; filename="%s"\r
                Content-Type: application/octet-stream\r
                \r
                %s\r
                --XX--\r
                """
                        .formatted(request, name, text);
        Answer sent =
                post(
                        "/v1/documents",
                        body.getBytes(StandardCharsets.UTF_8),
                        "multipart/form-data; boundary=XX");
        if (sent.status() != 201) {
            throw new IllegalStateException(sent.response().body());
        }
        return sent.text("/id");
    }

    /** The bytes of a file. */
    record Download(byte[] body, HttpResponse<byte[]> response) {

        String header(String name) {
            return String.join(" | ", response.headers().allValues(name));
        }
    }

    Download download(String path) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(base + path))
                        .header("Authorization", "Bearer " + token)
                        .build();
        try {
            HttpResponse<byte[]> response =
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
            return new Download(response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Answer withdraw(String id, String tag, String key) {
        return step(id, "withdrawal", tag, key);
    }

    Answer correct(String id, String tag, String key) {
        return step(id, "correction", tag, key);
    }

    Answer giveUp(String id, String tag) {
        String path = "/v1/financing-requests/%s/correction".formatted(id);
        return send("DELETE", path, null, "If-Match", tag);
    }

    Answer get(String path) {
        return send("GET", "/v1/financing-requests/" + path, null);
    }

    Answer copy(String id, String key) {
        String path = "/v1/financing-requests/%s/copies".formatted(id);
        return send("POST", path, "{}", "Idempotency-Key", key);
    }

    /** Starts a request and saves every section. */
    Answer startComplete(String kvkNumber) {
        Answer last = start();
        String id = last.text("/id");
        last = save(id, last.tag(), "company", Bodies.company(kvkNumber));
        last = save(id, last.tag(), "need", Bodies.NEED);
        last = save(id, last.tag(), "finances", Bodies.FINANCES);
        return save(id, last.tag(), "technology", Bodies.DEVELOPS);
    }

    static String key() {
        return UUID.randomUUID().toString();
    }

    private Answer step(String id, String step, String tag, String key) {
        String path = "/v1/financing-requests/%s/%s".formatted(id, step);
        return send("POST", path, "{}", "If-Match", tag, "Idempotency-Key", key);
    }

    Answer send(String method, String path, @Nullable String body, String... headers) {
        if (body == null) {
            return sendBody(method, path, HttpRequest.BodyPublishers.noBody(), headers);
        }
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] =
                path.equals("/messages") ? "application/cloudevents+json" : "application/json";
        return sendBody(method, path, HttpRequest.BodyPublishers.ofString(body), all);
    }

    private Answer sendBody(
            String method, String path, HttpRequest.BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).method(method, body);
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        try {
            HttpResponse<String> response =
                    CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String text = response.body().isEmpty() ? "null" : response.body();
            return new Answer(response.statusCode(), response, mapper.readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
