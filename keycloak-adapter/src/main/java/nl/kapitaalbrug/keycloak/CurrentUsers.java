package nl.kapitaalbrug.keycloak;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** Looks up who calls in the request that is being handled. */
public final class CurrentUsers {

    private CurrentUsers() {}

    /** The person who calls; empty without a token and for a service's own token. */
    public static Optional<CurrentUser> current() {
        return jwt().flatMap(KeycloakToken::userOf);
    }

    /** The service that calls with its own credentials; empty for a person's token. */
    public static Optional<CurrentService> currentService() {
        return jwt().flatMap(KeycloakToken::serviceOf);
    }

    static Optional<Jwt> jwt() {
        return jwtOf(SecurityContextHolder.getContext().getAuthentication());
    }

    private static Optional<Jwt> jwtOf(@Nullable Authentication authentication) {
        return authentication instanceof JwtAuthenticationToken token
                ? Optional.of(token.getToken())
                : Optional.empty();
    }
}
