package nl.kapitaalbrug.gateway.login;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where people sign in.
 *
 * @param issuer issuer as browsers and tokens know it
 * @param internalIssuer base address for the gateway's own calls; the issuer if absent
 */
@Validated
@ConfigurationProperties("kapitaalbrug.security")
public record IdentityProperties(@NotNull URI issuer, @Nullable URI internalIssuer) {

    URI internal(String path) {
        return URI.create((internalIssuer == null ? issuer : internalIssuer) + path);
    }

    URI external(String path) {
        return URI.create(issuer + path);
    }
}
