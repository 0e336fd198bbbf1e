package nl.kapitaalbrug.keycloak;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which tokens a service takes.
 *
 * @param issuer the issuer as it stands in the token; compared exactly
 * @param internalIssuer base address for calls from the service to Keycloak; the issuer if absent
 * @param audience the audience that a token must carry to be taken here
 * @param contentSecurityPolicy the policy sent with every answer
 */
@Validated
@ConfigurationProperties("kapitaalbrug.security")
public record SecurityProperties(
        @NotNull URI issuer,
        @Nullable URI internalIssuer,
        @NotBlank String audience,
        @DefaultValue("default-src 'none'; frame-ancestors 'none'") String contentSecurityPolicy) {

    /** Where keys and tokens are fetched. */
    public URI keycloakUri() {
        return internalIssuer == null ? issuer : internalIssuer;
    }

    URI keysUri() {
        return URI.create(keycloakUri() + "/protocol/openid-connect/certs");
    }

    URI tokenUri() {
        return URI.create(keycloakUri() + "/protocol/openid-connect/token");
    }
}
