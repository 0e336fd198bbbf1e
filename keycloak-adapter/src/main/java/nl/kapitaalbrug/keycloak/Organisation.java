package nl.kapitaalbrug.keycloak;

import java.util.Objects;

/**
 * An organisation of the realm of which the caller is a member.
 *
 * @param id Keycloak's id of the organisation; the only part that decisions may use
 * @param alias readable name within the realm
 */
public record Organisation(String id, String alias) {
    public Organisation {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(alias, "alias");
    }
}
