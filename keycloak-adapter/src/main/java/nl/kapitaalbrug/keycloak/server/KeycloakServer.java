package nl.kapitaalbrug.keycloak.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A running Keycloak with the realm {@code kapitaalbrug}. It is one Java process, started without a
 * shell in between, so that its own id ends it.
 */
public final class KeycloakServer implements AutoCloseable {

    /** The realm that is imported at the first start. */
    public static final String REALM = "kapitaalbrug";

    private static final String REALM_FILE = "/keycloak/kapitaalbrug-realm.json";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
    private static final Duration BETWEEN_CHECKS = Duration.ofMillis(150);
    private static final Duration CHECK_LIMIT = Duration.ofSeconds(2);

    /** Measured: about 315 MB resident after start, 7 s to start with data on two cores. */
    private static final List<String> JVM =
            List.of(
                    "-Xms64m",
                    "-Xmx224m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:MaxMetaspaceSize=224m",
                    "-XX:ReservedCodeCacheSize=64m",
                    "-XX:MinHeapFreeRatio=10",
                    "-XX:MaxHeapFreeRatio=30",
                    "-XX:+ExitOnOutOfMemoryError");

    private final Process process;
    private final KeycloakSettings settings;

    private KeycloakServer(Process process, KeycloakSettings settings) {
        this.process = process;
        this.settings = settings;
    }

    /**
     * Starts a server and waits until it reports that it is ready.
     *
     * @throws IOException if it does not start; the message names its log
     */
    public static KeycloakServer start(KeycloakDistribution distribution, KeycloakSettings settings)
            throws IOException {
        KeycloakServer server = launch(distribution, settings);
        try {
            server.awaitReady();
            return server;
        } catch (IOException e) {
            server.close();
            throw e;
        }
    }

    /** Starts a server without waiting; see {@link #awaitReady()}. */
    public static KeycloakServer launch(
            KeycloakDistribution distribution, KeycloakSettings settings) throws IOException {
        Path home = homeOf(distribution, settings.data());
        List<String> arguments =
                List.of(
                        "start",
                        "--optimized",
                        "--import-realm",
                        "--http-enabled=true",
                        "--http-host=127.0.0.1",
                        "--http-port=" + settings.port(),
                        "--hostname=http://localhost:" + settings.port(),
                        "--cache=local",
                        "--log-level=INFO,io.smallrye.health:WARN");
        ProcessBuilder builder =
                new ProcessBuilder(KeycloakDistribution.command(home, JVM, arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(logIn(settings.data()).toFile());
        builder.environment().putAll(settings.environment());
        return new KeycloakServer(builder.start(), settings);
    }

    /** Waits until the server reports that it is ready. */
    public void awaitReady() throws IOException {
        Instant deadline = Instant.now().plus(START_LIMIT);
        try (HttpClient http = HttpClient.newBuilder().connectTimeout(CHECK_LIMIT).build()) {
            while (!isReady(http)) {
                if (process.waitFor(BETWEEN_CHECKS)) {
                    throw new IOException(
                            "Keycloak ended with %d; see %s"
                                    .formatted(process.exitValue(), logIn(settings.data())));
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new IOException(
                            "Keycloak is not ready in time; see " + logIn(settings.data()));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Keycloak started", e);
        }
    }

    /** Address of the server, without a slash at the end. */
    public String baseUrl() {
        return "http://localhost:" + settings.port();
    }

    /** The issuer of the realm's tokens. */
    public String issuer() {
        return baseUrl() + "/realms/" + REALM;
    }

    /** The id of the server's process. */
    public long processId() {
        return process.pid();
    }

    /** Whether the process runs. */
    public boolean isAlive() {
        return process.isAlive();
    }

    /** Stops the server and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOP_LIMIT)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private boolean isReady(HttpClient http) throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(
                                URI.create(
                                        "http://127.0.0.1:%d/health/ready"
                                                .formatted(settings.port())))
                        .timeout(CHECK_LIMIT)
                        .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path logIn(Path data) {
        return data.resolve("keycloak.log");
    }

    /** A home of its own for each server: the distribution by link, data and realm file beside. */
    private static Path homeOf(KeycloakDistribution distribution, Path data) throws IOException {
        Path home = data.resolve("home");
        Path imports = home.resolve("data").resolve("import");
        Files.createDirectories(imports);
        for (String part : List.of("bin", "conf", "lib", "providers", "themes", "version.txt")) {
            Path link = home.resolve(part);
            Files.deleteIfExists(link);
            Files.createSymbolicLink(link, distribution.home().resolve(part));
        }
        try (InputStream realm = KeycloakServer.class.getResourceAsStream(REALM_FILE)) {
            if (realm == null) {
                throw new IOException("The realm file is missing");
            }
            Files.copy(
                    realm,
                    imports.resolve(REALM + "-realm.json"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return home;
    }
}
