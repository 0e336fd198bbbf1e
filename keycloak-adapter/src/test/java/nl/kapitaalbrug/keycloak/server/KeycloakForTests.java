package nl.kapitaalbrug.keycloak.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.admin.KeycloakAdmin;
import nl.kapitaalbrug.keycloak.admin.NewUser;
import org.jspecify.annotations.Nullable;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.representations.idm.RoleRepresentation;

/**
 * One real Keycloak per test JVM, stopped with it. Needs the system properties {@code keycloak.zip}
 * (the distribution) and {@code keycloak.directory} (where it is unpacked once for all modules).
 */
public final class KeycloakForTests {

    private static @Nullable KeycloakForTests shared;

    private final KeycloakServer server;
    private final KeycloakSettings settings;

    private KeycloakForTests(KeycloakServer server, KeycloakSettings settings) {
        this.server = server;
        this.settings = settings;
    }

    /** The shared server; its realm takes redirects to {@code http://localhost:8080} only. */
    public static KeycloakForTests get() {
        return forGateway("http://localhost:8080");
    }

    /** The shared server; the first caller in a JVM decides at which address the gateway stands. */
    public static synchronized KeycloakForTests forGateway(String publicUrl) {
        KeycloakForTests running = shared;
        if (running == null) {
            running = start(publicUrl);
            shared = running;
        }
        return running;
    }

    /** A port that was free a moment ago. */
    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The unpacked and built distribution. */
    public static KeycloakDistribution distribution() throws IOException {
        return KeycloakDistribution.prepare(
                Path.of(System.getProperty("keycloak.zip")),
                Path.of(System.getProperty("keycloak.directory")));
    }

    /** Settings with a data folder, port and secrets of their own. */
    public static KeycloakSettings settings(String publicUrl) throws IOException {
        return new KeycloakSettings(
                Files.createTempDirectory("keycloak"),
                freePort(),
                UUID.randomUUID().toString(),
                publicUrl,
                Map.of(
                        "gateway", UUID.randomUUID().toString(),
                        "applicant-service", UUID.randomUUID().toString(),
                        "assessment-service", UUID.randomUUID().toString(),
                        "financing-service", UUID.randomUUID().toString()),
                freePort());
    }

    /** The running server. */
    public KeycloakServer server() {
        return server;
    }

    /** The secret of a client of the realm. */
    public String secretOf(String clientId) {
        return settings.clientSecrets().get(clientId);
    }

    /** A signed-in administrator; close it. */
    public KeycloakAdmin admin() {
        return KeycloakAdmin.signIn(
                server.baseUrl(), KeycloakServer.REALM, settings.adminPassword());
    }

    /** The roles that a person gets who registers, as the running realm has them. */
    List<String> rolesOfARegisteredPerson() {
        try (Keycloak console =
                KeycloakBuilder.builder()
                        .serverUrl(server.baseUrl())
                        .realm("master")
                        .clientId("admin-cli")
                        .username("admin")
                        .password(settings.adminPassword())
                        .build()) {
            return console
                    .realm(KeycloakServer.REALM)
                    .roles()
                    .get("default-roles-" + KeycloakServer.REALM)
                    .getRealmRoleComposites()
                    .stream()
                    .map(RoleRepresentation::getName)
                    .toList();
        }
    }

    /** Adds a person with a random name and password and these roles. */
    public Person person(Role... roles) {
        String name = "p" + UUID.randomUUID().toString().substring(0, 13);
        String password = UUID.randomUUID().toString();
        NewUser user =
                new NewUser(name, name + "@example.nl", "Test", "Persoon", password, Set.of(roles));
        try (KeycloakAdmin admin = admin()) {
            return new Person(admin.ensureUser(user), name, password);
        }
    }

    /**
     * Somebody who can sign in.
     *
     * @param id subject of the tokens
     * @param username user name
     * @param password password
     */
    public record Person(String id, String username, String password) {}

    private static KeycloakForTests start(String publicUrl) {
        try {
            KeycloakSettings settings = settings(publicUrl);
            KeycloakServer server = KeycloakServer.start(distribution(), settings);
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            return new KeycloakForTests(server, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
