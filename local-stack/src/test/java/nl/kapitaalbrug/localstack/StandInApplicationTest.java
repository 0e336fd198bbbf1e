package nl.kapitaalbrug.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StandInApplicationTest {

    @Test
    void runsTheTradeRegisterAlone() throws Exception {
        int port = freePort();

        Runnable stop = StandInApplication.start(List.of("kvk", String.valueOf(port)));

        try (HttpClient http = HttpClient.newHttpClient()) {
            URI firm =
                    URI.create(
                            "http://127.0.0.1:%d/api/v1/basisprofielen/68750110".formatted(port));
            assertThat(status(http, HttpRequest.newBuilder(firm))).isEqualTo(401);
            assertThat(status(http, HttpRequest.newBuilder(firm).header("apikey", "any")))
                    .isEqualTo(200);
        } finally {
            stop.run();
        }
        assertThat(isFree(port)).isTrue();
    }

    @Test
    void runsTheMailCatcherAlone(@TempDir Path folder) throws Exception {
        int port = freePort();

        Runnable stop =
                StandInApplication.start(List.of("mail", String.valueOf(port), folder.toString()));

        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                BufferedReader greeting =
                        new BufferedReader(
                                new InputStreamReader(
                                        socket.getInputStream(), StandardCharsets.US_ASCII))) {
            assertThat(greeting.readLine()).startsWith("220");
        } finally {
            stop.run();
        }
        assertThat(isFree(port)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kvk", "kvk x", "kvk 0", "mail 8095", "post 8095", "kvk 8094 more"})
    void refusesOtherWords(String words) {
        assertThatThrownBy(() -> StandInApplication.start(List.of(words.split(" "))))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("Usage: kvk PORT | mail PORT FOLDER");
    }

    private static int status(HttpClient http, HttpRequest.Builder request) throws Exception {
        return http.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
