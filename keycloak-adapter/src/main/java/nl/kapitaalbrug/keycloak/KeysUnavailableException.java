package nl.kapitaalbrug.keycloak;

import org.springframework.security.core.AuthenticationException;

/** A token cannot be checked now, because the issuer's keys cannot be had. */
final class KeysUnavailableException extends AuthenticationException {

    KeysUnavailableException(Throwable cause) {
        super("The token cannot be checked now", cause);
    }
}
