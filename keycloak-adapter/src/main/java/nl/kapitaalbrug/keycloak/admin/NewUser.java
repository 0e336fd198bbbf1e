package nl.kapitaalbrug.keycloak.admin;

import java.util.Set;
import nl.kapitaalbrug.keycloak.Role;

/**
 * A person to be added to the realm.
 *
 * @param username unique in the realm
 * @param email address, taken as verified
 * @param firstName given name
 * @param lastName family name
 * @param password first password; must satisfy the realm's policy
 * @param roles exactly these roles, nothing by default
 */
public record NewUser(
        String username,
        String email,
        String firstName,
        String lastName,
        String password,
        Set<Role> roles) {

    public NewUser {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewUser[roles=" + roles + "]";
    }
}
