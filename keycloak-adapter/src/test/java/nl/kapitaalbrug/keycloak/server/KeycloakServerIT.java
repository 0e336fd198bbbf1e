package nl.kapitaalbrug.keycloak.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.admin.KeycloakAdmin;
import nl.kapitaalbrug.keycloak.admin.NewUser;
import org.junit.jupiter.api.Test;

class KeycloakServerIT {

    @Test
    void keepsPeopleThroughARestartAndLeavesNoProcessBehind() throws Exception {
        KeycloakDistribution distribution = KeycloakForTests.distribution();
        KeycloakSettings settings = KeycloakForTests.settings("http://localhost:8080");
        String id;
        long process;

        try (KeycloakServer server = KeycloakServer.start(distribution, settings);
                KeycloakAdmin admin = admin(server, settings)) {
            process = server.processId();
            id = admin.ensureUser(mkb());
        }
        assertThat(ProcessHandle.of(process)).isEmpty();

        try (KeycloakServer server = KeycloakServer.start(distribution, settings);
                KeycloakAdmin admin = admin(server, settings)) {
            assertThat(admin.userId("mkb")).contains(id);
            assertThat(admin.ensureUser(mkb())).isEqualTo(id);
        }
    }

    private static NewUser mkb() {
        return new NewUser(
                "mkb",
                "mkb@example.nl",
                "Mina",
                "Bakker",
                "drie-lange-woorden",
                Set.of(Role.APPLICANT));
    }

    private static KeycloakAdmin admin(KeycloakServer server, KeycloakSettings settings) {
        return KeycloakAdmin.signIn(
                server.baseUrl(), KeycloakServer.REALM, settings.adminPassword());
    }
}
