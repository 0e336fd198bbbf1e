package nl.kapitaalbrug.applicant.document.adapter.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.kapitaalbrug.applicant.document.application.ClamavProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScannersTest {

    private static final String TEST_FILE =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Test
    void withoutAScannerOnlyTheTestFileIsFound() throws IOException {
        StructureScanner scanner = new StructureScanner();

        assertThat(scanner.scan(bytes("nothing"))).isEqualTo(Verdict.CLEAN);
        assertThat(scanner.scan(bytes("before " + TEST_FILE + " after")))
                .isEqualTo(Verdict.INFECTED);
        assertThat(scanner.name()).isEqualTo("STRUCTURE_ONLY");
    }

    @ParameterizedTest
    @CsvSource({
        "stream: OK, CLEAN",
        "stream: Win.Test.EICAR_HDB-1 FOUND, INFECTED",
        "INSTREAM size limit exceeded. ERROR, ERROR",
        "'', ERROR"
    })
    void clamavIsBelieved(String answer, Verdict verdict) throws Exception {
        String content = "x".repeat(100_000);
        try (ServerSocket daemon = daemon()) {
            CompletableFuture<String> received =
                    CompletableFuture.supplyAsync(() -> serve(daemon, answer));

            assertThat(scanner(daemon).scan(bytes(content))).isEqualTo(verdict);
            assertThat(received.get()).isEqualTo(content);
        }
    }

    @Test
    void aDaemonThatSaysNothingIsNotWaitedForLong() throws IOException {
        try (ServerSocket daemon = daemon()) {
            assertThatThrownBy(() -> scanner(daemon).scan(bytes("x")))
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void aDaemonThatIsNotThereIsNoVerdict() throws IOException {
        ServerSocket closed = daemon();
        closed.close();

        assertThatThrownBy(() -> scanner(closed).scan(bytes("x"))).isInstanceOf(IOException.class);
    }

    private static ServerSocket daemon() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static ClamavScanner scanner(ServerSocket daemon) {
        return new ClamavScanner(
                new ClamavProperties("127.0.0.1", daemon.getLocalPort(), Duration.ofMillis(500)));
    }

    /** What a daemon does with one call. */
    private static String serve(ServerSocket daemon, String answer) {
        try (Socket socket = daemon.accept()) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            socket.getOutputStream().write((answer + "\0").getBytes(US_ASCII));
            return content.toString(US_ASCII);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(US_ASCII));
    }
}
