package nl.kapitaalbrug.keycloak.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.ws.rs.WebApplicationException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.admin.KeycloakAdmin;
import nl.kapitaalbrug.keycloak.admin.NewUser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** I7: accounts in the running server. */
class AccountsIT {

    private static KeycloakForTests keycloak;
    private final GatewayClient gateway = new GatewayClient(keycloak);

    @BeforeAll
    static void start() {
        keycloak = KeycloakForTests.get();
    }

    @Test
    void areLockedAfterQuickWrongPasswords() {
        KeycloakForTests.Person person = keycloak.person(Role.APPLICANT);

        for (int i = 0; i < 10; i++) {
            new GatewayClient(keycloak).signIn(person.username(), "wrong password");
        }
        PlainBrowser.Page page = gateway.signIn(person.username(), person.password());

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Location")).isEmpty();
    }

    @Test
    void areNotGivenAway() {
        KeycloakForTests.Person person = keycloak.person(Role.APPLICANT);

        try (KeycloakAdmin admin = keycloak.admin()) {
            admin.ensureOrganisation("bank", "Bank", "bank.example");
        }

        for (String name : List.of(person.username(), "nobody", "nobody@bank.example")) {
            PlainBrowser.Page page = new GatewayClient(keycloak).signIn(name, "wrong password");
            assertThat(page.body())
                    .contains("Gebruikersnaam of wachtwoord ongeldig")
                    .doesNotContain("organization");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", "elf-tekens1", "Kapitaalbrug-2026", "welkom-in-overijssel"})
    void refuseWeakPasswords(String password) {
        NewUser user = new NewUser("zwak", "zwak@example.nl", "Z", "Wak", password, Set.of());

        try (KeycloakAdmin admin = keycloak.admin()) {
            assertThatExceptionOfType(WebApplicationException.class)
                    .isThrownBy(() -> admin.ensureUser(user))
                    .withMessageContaining("invalidPassword");
        }
    }

    @Test
    void areApplicantsAndNothingMoreAfterRegistration() {
        assertThat(keycloak.rolesOfARegisteredPerson()).contains("applicant");
        assertThat(keycloak.rolesOfARegisteredPerson())
                .doesNotContainAnyElementsOf(
                        Arrays.stream(Role.values())
                                .map(Role::realmName)
                                .filter(role -> !role.equals("applicant"))
                                .toList());
    }

    @Test
    void offerDutchFirstAndEnglish() {
        Map<String, String> english = gateway.soundRequest();
        english.put("ui_locales", "en");

        assertThat(gateway.authorize(gateway.soundRequest()).body()).contains("lang=\"nl\"");
        assertThat(new GatewayClient(keycloak).authorize(english).body()).contains("lang=\"en\"");
    }
}
