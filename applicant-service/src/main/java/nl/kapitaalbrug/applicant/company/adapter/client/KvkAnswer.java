package nl.kapitaalbrug.applicant.company.adapter.client;

import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the API, read completely.
 *
 * @param status the HTTP status
 * @param json whether it says that it is JSON
 * @param body the body; {@code null} when it is larger than what is read
 */
record KvkAnswer(int status, boolean json, byte @Nullable [] body) {

    /** Reads an answer, but no more of it than so many bytes. */
    static KvkAnswer read(Response response, int maxBytes) throws IOException {
        try (response) {
            if (response.body() == null) {
                return new KvkAnswer(response.status(), isJson(response), new byte[0]);
            }
            try (InputStream stream = response.body().asInputStream()) {
                byte[] bytes = stream.readNBytes(maxBytes + 1);
                return new KvkAnswer(
                        response.status(),
                        isJson(response),
                        bytes.length > maxBytes ? null : bytes);
            }
        }
    }

    private static boolean isJson(Response response) {
        Collection<String> types = response.headers().getOrDefault("content-type", List.of());
        return types.stream()
                .map(type -> type.toLowerCase(Locale.ROOT).split(";", 2)[0].strip())
                .anyMatch(type -> type.equals("application/json") || type.endsWith("+json"));
    }
}
