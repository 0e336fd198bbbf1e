package nl.kapitaalbrug.keycloak;

import org.jspecify.annotations.Nullable;

/** No service token can be had now. Carries no answer of the server: that may hold secrets. */
public final class ServiceTokenUnavailable extends RuntimeException {

    ServiceTokenUnavailable(String audience, String reason, @Nullable Throwable cause) {
        super("No token for %s can be had now: %s".formatted(audience, reason), cause);
    }
}
