package nl.kapitaalbrug.support.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What holds for every HTTP answer.
 *
 * @param maxBody the largest body that is read
 * @param apiVersion the version of the API, shown in the header {@code API-Version} of answers
 *     under a path that starts with a version
 */
@ConfigurationProperties("kapitaalbrug.web")
public record WebProperties(
        @DefaultValue("1MB") DataSize maxBody, @DefaultValue("1.0.0") String apiVersion) {

    public WebProperties {
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
