package nl.kapitaalbrug.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class AssetsTest {

    private static final Path BUILT = Path.of("target/classes/assets");

    private final Assets assets = new Assets("");

    @Test
    void namesCarryAFingerprint() {
        assertThat(assets.path("portal.css")).matches("/assets/portal\\.[0-9a-f]{12}\\.css");
        assertThat(assets.theme()).matches("/assets/theme\\.[0-9a-f]{12}\\.css");
    }

    @Test
    void refusesAFileThatWasNotBuilt() {
        assertThatThrownBy(() -> assets.path("unknown.css"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("unknown.css");
    }

    @Test
    void aFirstVisitLoadsLittle() throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.list(BUILT)) {
            for (Path file : files.filter(path -> !path.toString().contains("licences")).toList()) {
                bytes += transferred(file);
            }
        }

        assertThat(bytes).isBetween(30_000L, 100_000L);
    }

    /** Texts are compressed on the way; fonts are compressed already. */
    private static long transferred(Path file) throws IOException {
        if (file.toString().endsWith(".woff2")) {
            return Files.size(file);
        }
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (OutputStream compressed = new GZIPOutputStream(sent)) {
            Files.copy(file, compressed);
        }
        return sent.size();
    }

    @Test
    void theLockFileNamesNoHost() throws IOException {
        assertThat(Files.readString(Path.of("src/main/frontend/package-lock.json")))
                .doesNotContain("\"resolved\"");
    }
}
