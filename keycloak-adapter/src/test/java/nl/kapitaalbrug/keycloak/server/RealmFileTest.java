package nl.kapitaalbrug.keycloak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.keycloak.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** I2, I8: what can be read from the realm file itself. */
class RealmFileTest {

    private final JsonNode realm = read();

    @Test
    void holdsNoPeople() {
        for (JsonNode user : realm.path("users")) {
            assertThat(user.path("serviceAccountClientId").asString("")).endsWith("-service");
            assertThat(user.has("credentials")).isFalse();
            assertThat(user.has("email")).isFalse();
        }
        assertThat(realm.has("federatedUsers")).isFalse();
    }

    @Test
    void takesEverySecretFromTheEnvironment() {
        List<String> secrets = realm.findValuesAsString("secret");

        assertThat(secrets)
                .hasSize(4)
                .allSatisfy(secret -> assertThat(secret).matches("\\$\\{[A-Z_]+}"));
    }

    @Test
    void hasExactlyTheRolesOfTheCode() {
        List<String> names = realm.path("roles").path("realm").findValuesAsString("name");

        assertThat(names)
                .filteredOn(name -> !name.equals("default-roles-kapitaalbrug"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::realmName).toList());
    }

    @Test
    void letsNoClientSeeAllRolesOrUseAWeakGrant() {
        for (JsonNode client : realm.path("clients")) {
            String name = client.path("clientId").asString();
            assertThat(client.path("fullScopeAllowed").asBoolean(true)).as(name).isFalse();
            assertThat(client.path("implicitFlowEnabled").asBoolean(false)).as(name).isFalse();
            assertThat(client.path("directAccessGrantsEnabled").asBoolean(false))
                    .as(name)
                    .isFalse();
            assertThat(client.path("redirectUris").toString()).as(name).doesNotContain("*");
        }
    }

    private static JsonNode read() {
        InputStream file =
                RealmFileTest.class.getResourceAsStream("/keycloak/kapitaalbrug-realm.json");
        return JsonMapper.builder().build().readTree(file);
    }
}
