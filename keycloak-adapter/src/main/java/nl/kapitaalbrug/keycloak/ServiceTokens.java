package nl.kapitaalbrug.keycloak;

/** The service's own credentials towards other services: short-lived, one audience each. */
public interface ServiceTokens {

    /**
     * A bearer token that only the named service takes.
     *
     * @param audience the service to be called, for example {@code assessment-service}
     * @throws ServiceTokenUnavailable when Keycloak gives none now; worth a later retry
     */
    String tokenFor(String audience);

    /** Drops the kept token, so that the next call fetches a new one. For use after a 401. */
    void forget(String audience);
}
