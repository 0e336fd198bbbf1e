package nl.kapitaalbrug.keycloak;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The person who calls, as the checked token says. A service token is never a current user.
 *
 * @param subject the token's {@code sub}; stable, carries no personal data
 * @param roles realm roles, from {@code realm_access.roles} only
 * @param organisations memberships, from the {@code organization} claim
 */
public record CurrentUser(String subject, Set<Role> roles, Set<Organisation> organisations) {

    public CurrentUser {
        Objects.requireNonNull(subject, "subject");
        roles = Set.copyOf(roles);
        organisations = Set.copyOf(organisations);
    }

    /** Whether the token carries this role. */
    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The organisation with this id, if the person is a member of it: only the token counts. */
    public Optional<Organisation> organisation(String organisationId) {
        return organisations.stream().filter(one -> one.id().equals(organisationId)).findAny();
    }

    /** Whether the person is a member of the organisation with this id. */
    public boolean isMemberOf(String organisationId) {
        return organisation(organisationId).isPresent();
    }
}
