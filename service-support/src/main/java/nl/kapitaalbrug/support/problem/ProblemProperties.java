package nl.kapitaalbrug.support.problem;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the problem types are documented.
 *
 * @param base start of every type's URI, with a slash at the end
 */
@ConfigurationProperties("kapitaalbrug.problems")
public record ProblemProperties(@DefaultValue("https://kapitaalbrug.nl/problems/") URI base) {

    public ProblemProperties {
        if (!base.isAbsolute() || !base.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.problems.base (%s) is not an absolute URI with a slash at the end"
                            .formatted(base));
        }
    }
}
