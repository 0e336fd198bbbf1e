package nl.kapitaalbrug.support.openapi;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the API document says of the service.
 *
 * @param title name of the API; the application's name when not set
 * @param description what it is for
 * @param contactName who answers questions
 * @param contactUrl where to find them
 * @param contactEmail where to write to
 * @param server the address that callers use, without the version
 */
@ConfigurationProperties("kapitaalbrug.api")
public record ApiProperties(
        @Nullable String title,
        @DefaultValue("") String description,
        @DefaultValue("API team of Kapitaalbrug") String contactName,
        @DefaultValue("https://kapitaalbrug.nl/contact") URI contactUrl,
        @DefaultValue("api@kapitaalbrug.nl") String contactEmail,
        @Nullable URI server) {}
