package nl.kapitaalbrug.keycloak;

import org.jspecify.annotations.Nullable;

/** Nobody can be looked up now. Names no person. */
public final class PeopleUnavailableException extends RuntimeException {

    PeopleUnavailableException(String reason, @Nullable Throwable cause) {
        super("People cannot be looked up now: " + reason, cause);
    }
}
