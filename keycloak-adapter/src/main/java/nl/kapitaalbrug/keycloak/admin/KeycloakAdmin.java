package nl.kapitaalbrug.keycloak.admin;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.keycloak.Role;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.CreatedResponseUtil;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.OrganizationResource;
import org.keycloak.admin.client.resource.RealmResource;
import org.keycloak.admin.client.resource.RoleScopeResource;
import org.keycloak.representations.idm.ClientRepresentation;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.OrganizationDomainRepresentation;
import org.keycloak.representations.idm.OrganizationRepresentation;
import org.keycloak.representations.idm.RoleRepresentation;
import org.keycloak.representations.idm.UserRepresentation;

/** Changes the realm through Keycloak's admin API. Every operation may be repeated. */
public final class KeycloakAdmin implements AutoCloseable {

    private final Keycloak keycloak;
    private final RealmResource realm;

    private KeycloakAdmin(Keycloak keycloak, String realm) {
        this.keycloak = keycloak;
        this.realm = keycloak.realm(realm);
    }

    /**
     * Signs in as the administrator of the master realm.
     *
     * @param baseUrl address of Keycloak, without a slash at the end
     * @param realm the realm to be changed
     */
    public static KeycloakAdmin signIn(String baseUrl, String realm, String password) {
        return new KeycloakAdmin(
                KeycloakBuilder.builder()
                        .serverUrl(baseUrl)
                        .realm("master")
                        .clientId("admin-cli")
                        .grantType(OAuth2Constants.PASSWORD)
                        .username("admin")
                        .password(password)
                        .build(),
                realm);
    }

    /** Adds a person with exactly the given roles; an existing person of this name stays as is. */
    public String ensureUser(NewUser user) {
        Optional<String> known = userId(user.username());
        if (known.isPresent()) {
            return known.get();
        }
        String id;
        try (Response response = realm.users().create(representationOf(user))) {
            id = CreatedResponseUtil.getCreatedId(response);
        }
        setRoles(id, user);
        return id;
    }

    /** The id of the person with this user name. */
    public Optional<String> userId(String username) {
        return realm.users().searchByUsername(username, true).stream()
                .map(UserRepresentation::getId)
                .findFirst();
    }

    /**
     * Adds an organisation; an existing one of this alias stays as is.
     *
     * @param domain the organisation's internet domain
     * @return the organisation's id
     */
    public String ensureOrganisation(String alias, String name, String domain) {
        Optional<String> known = organisationId(alias);
        if (known.isPresent()) {
            return known.get();
        }
        OrganizationRepresentation organisation = new OrganizationRepresentation();
        organisation.setAlias(alias);
        organisation.setName(name);
        organisation.addDomain(new OrganizationDomainRepresentation(domain));
        try (Response response = realm.organizations().create(organisation)) {
            return CreatedResponseUtil.getCreatedId(response);
        }
    }

    /** Makes a person a member; a member stays one. */
    public void addMember(String organisationId, String userId) {
        OrganizationResource organisation = realm.organizations().get(organisationId);
        boolean member =
                organisation.members().list(0, Integer.MAX_VALUE).stream()
                        .anyMatch(one -> one.getId().equals(userId));
        if (!member) {
            try (Response response = organisation.members().addMember(userId)) {
                requireSuccess(response, "add a member");
            }
        }
    }

    /** Sends an invitation by mail. */
    public void invite(String organisationId, String email) {
        try (Response response =
                realm.organizations().get(organisationId).members().inviteUser(email, null, null)) {
            requireSuccess(response, "invite");
        }
    }

    @Override
    public void close() {
        keycloak.close();
    }

    private Optional<String> organisationId(String alias) {
        return realm.organizations().list(0, Integer.MAX_VALUE).stream()
                .filter(one -> one.getAlias().equals(alias))
                .map(OrganizationRepresentation::getId)
                .findFirst();
    }

    private void setRoles(String userId, NewUser user) {
        RoleScopeResource roles = realm.users().get(userId).roles().realmLevel();
        roles.remove(roles.listAll());
        List<RoleRepresentation> wanted =
                user.roles().stream()
                        .map(Role::realmName)
                        .map(name -> realm.roles().get(name).toRepresentation())
                        .toList();
        roles.add(wanted);
        letRemoveTheOwnAccount(userId);
    }

    /**
     * As people who register may by the default role. A realm from before that has no such role.
     */
    private void letRemoveTheOwnAccount(String userId) {
        for (ClientRepresentation account : realm.clients().findByClientId("account")) {
            List<RoleRepresentation> removal =
                    realm.clients().get(account.getId()).roles().list().stream()
                            .filter(role -> role.getName().equals("delete-account"))
                            .toList();
            realm.users().get(userId).roles().clientLevel(account.getId()).add(removal);
        }
    }

    private static UserRepresentation representationOf(NewUser user) {
        CredentialRepresentation password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(user.password());
        password.setTemporary(false);
        UserRepresentation representation = new UserRepresentation();
        representation.setUsername(user.username());
        representation.setEmail(user.email());
        representation.setEmailVerified(true);
        representation.setFirstName(user.firstName());
        representation.setLastName(user.lastName());
        representation.setEnabled(true);
        representation.setCredentials(List.of(password));
        return representation;
    }

    private static void requireSuccess(Response response, String what) {
        if (response.getStatusInfo().getFamily() != Response.Status.Family.SUCCESSFUL) {
            throw new IllegalStateException(
                    "Keycloak refused to %s: status %d".formatted(what, response.getStatus()));
        }
    }
}
