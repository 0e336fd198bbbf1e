package nl.kapitaalbrug.applicant.notification.application;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails are sent.
 *
 * @param host address of the mail server
 * @param port its port
 * @param starttls whether the connection must be encrypted before anything is said
 * @param username name to sign in with; none when missing
 * @param password the password to it
 * @param from the sender of every mail
 * @param link address of the product, without a slash at the end; every link in a mail begins so
 * @param interval time between two rounds of the job that sends; zero for none
 */
@ConfigurationProperties("kapitaalbrug.mail")
public record MailProperties(
        String host,
        @DefaultValue("25") int port,
        @DefaultValue("true") boolean starttls,
        @Nullable String username,
        @Nullable String password,
        String from,
        URI link,
        @DefaultValue("PT2S") Duration interval) {

    public MailProperties {
        if (host == null || host.isBlank() || port < 1 || port > 65_535) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.mail needs a host (%s) and a port (%d) of 1 to 65535"
                            .formatted(host, port));
        }
        if (from == null || !from.matches("[^\\s@<>]+@[^\\s@<>]+")) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.mail.from (%s) must be a mail address".formatted(from));
        }
        if (link == null || !link.isAbsolute() || link.toString().endsWith("/")) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.mail.link (%s) must be an absolute address without a slash at the end"
                            .formatted(link));
        }
        if (interval.isNegative()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.mail.interval (%s) must not be negative".formatted(interval));
        }
    }

    /** Not the password. */
    @Override
    public String toString() {
        return "MailProperties[host=%s, port=%d, from=%s]".formatted(host, port, from);
    }
}
