package nl.kapitaalbrug.applicant.document.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A ClamAV daemon, asked over TCP.
 *
 * @param host its address; empty for none: then only structure and a test text are looked at
 * @param port its port
 * @param timeout for the connection and for each answer
 */
@ConfigurationProperties("kapitaalbrug.documents.clamav")
public record ClamavProperties(
        @DefaultValue("") String host,
        @DefaultValue("3310") int port,
        @DefaultValue("PT30S") Duration timeout) {

    public ClamavProperties {
        if (port < 1 || port > 65_535 || timeout.toMillis() < 1) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.documents.clamav needs a port (%d) of 1 to 65535 and a time (%s)"
                            .formatted(port, timeout));
        }
    }
}
