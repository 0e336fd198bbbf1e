package nl.kapitaalbrug.e2e.containers;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scripts of the containers, run here against what they would meet there. */
class ContainerScriptsTest {

    private static final String HEALTH = script("deploy/healthcheck");

    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource({"200,200,0", "503,200,1", "401,401,0", "200,401,1"})
    void healthFollowsTheStatusOfAnAnswer(int status, String expected, int exit) throws Exception {
        HttpServer server = HttpServer.create(loopback(), 0);
        server.createContext(
                "/readyz",
                exchange -> {
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
        server.start();
        try {
            String port = String.valueOf(server.getAddress().getPort());

            assertThat(Script.run(folder, HEALTH, "http", port, "/readyz", expected).exit())
                    .isEqualTo(exit);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void nobodyAtThePortIsNotHealthy() throws Exception {
        String port = String.valueOf(freePort());

        assertThat(Script.run(folder, HEALTH, "http", port, "/readyz", "200").exit()).isNotZero();
        assertThat(Script.run(folder, HEALTH, "smtp", port).exit()).isNotZero();
        assertThat(Script.run(folder, HEALTH, "ftp", port).exit()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"220 ready,0", "421 too busy,1"})
    void healthFollowsTheGreetingOfAMailServer(String greeting, int exit) throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread answer = Thread.ofVirtual().start(() -> greet(server, greeting));

            assertThat(
                            Script.run(
                                            folder,
                                            HEALTH,
                                            "smtp",
                                            String.valueOf(server.getLocalPort()))
                                    .exit())
                    .isEqualTo(exit);
            answer.join();
        }
    }

    @Test
    void makesEachSecretOnceAndForTheOwnerOnly() throws Exception {
        String make = script("deploy/make-env");
        String example = script(".env.example");
        Path target = folder.resolve("env");
        Files.writeString(target, "KVK_API_KEY=given\n");

        Script.Result first = Script.run(folder, make, example, target.toString());
        Map<String, String> made = variables(target);
        Script.Result second = Script.run(folder, make, example, target.toString());

        assertThat(first.exit()).isZero();
        assertThat(second.output()).startsWith("0 secrets");
        assertThat(variables(target)).isEqualTo(made).containsEntry("KVK_API_KEY", "given");
        assertThat(made.keySet()).isEqualTo(Checkout.secrets());
        made.remove("KVK_API_KEY");
        assertThat(made.values()).doesNotHaveDuplicates().allMatch(v -> v.matches("[0-9a-f]{64}"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void writesTheKeyForTheServerOnlyAndBecomesTheServer() throws Exception {
        Path programs = Files.createDirectory(folder.resolve("bin"));
        Script.standIn(
                programs, "mongod", "echo \"$@\"; echo \"key in environment: ${MONGO_KEY:-no}\"");
        Map<String, String> environment =
                Map.of(
                        "MONGO_KEY",
                        "0123456789",
                        "MONGO_KEY_FOLDER",
                        folder.toString(),
                        "PATH",
                        programs + ":" + System.getenv("PATH"));

        Script.Result result =
                Script.run(folder, environment, "bash", script("deploy/mongo/start"));

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(result.output())
                .contains("--replSet kapitaalbrug", "--keyFile " + folder + "/key", "--noscripting")
                .contains("key in environment: no");
        assertThat(Files.readString(folder.resolve("key"))).isEqualTo("0123456789\n");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(folder.resolve("key"))))
                .isEqualTo("r--------");
    }

    @Test
    void doesNotStartTheDatabaseWithoutAKey() throws Exception {
        Script.Result result =
                Script.run(
                        folder,
                        Map.of("MONGO_KEY_FOLDER", folder.toString()),
                        "bash",
                        script("deploy/mongo/start"));

        assertThat(result.exit()).isNotZero();
        assertThat(folder.resolve("key")).doesNotExist();
    }

    private static void greet(ServerSocket server, String greeting) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write((greeting + "\r\n").getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.getInputStream().read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> variables(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        return lines.stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String script(String path) {
        return Checkout.ROOT.resolve(path).toString();
    }

    private static InetSocketAddress loopback() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
