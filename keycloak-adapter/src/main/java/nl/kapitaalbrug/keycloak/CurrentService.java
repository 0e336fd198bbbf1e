package nl.kapitaalbrug.keycloak;

import java.util.Objects;

/**
 * The service that calls with its own credentials.
 *
 * @param clientId the client in the realm, for example {@code applicant-service}
 */
public record CurrentService(String clientId) {
    public CurrentService {
        Objects.requireNonNull(clientId, "clientId");
    }
}
