package nl.kapitaalbrug.support.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What holds for every HTTP answer.
 *
 * @param maxBody the largest body that is read
 * @param apiVersion the version of the API, shown in the header {@code API-Version} of answers
 *     under a path that starts with a version
 * @param uploads paths on which larger bodies are read, as a stream
 */
@ConfigurationProperties("kapitaalbrug.web")
public record WebProperties(
        @DefaultValue("1MB") DataSize maxBody,
        @DefaultValue("1.0.0") String apiVersion,
        @DefaultValue List<Upload> uploads) {

    /**
     * A path on which files come in.
     *
     * @param path a path pattern, for example {@code /v1/requests/{id}/documents}
     * @param maxBody the largest body that is read on it, by POST or PUT
     */
    public record Upload(String path, DataSize maxBody) {}

    public WebProperties {
        uploads = List.copyOf(uploads);
        if (maxBody.toBytes() < 1) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.web.max-body (%s) is below one byte".formatted(maxBody));
        }
        if (!apiVersion.matches("[0-9]+\\.[0-9]+\\.[0-9]+")) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.web.api-version (%s) is not of the form 1.2.3"
                            .formatted(apiVersion));
        }
    }
}
