package nl.kapitaalbrug.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDirectoryTest {

    @TempDir private Path home;

    @Test
    void keepsASecretForTheNextStart() throws Exception {
        String first;
        try (LocalDirectory directory = LocalDirectory.open(home, false)) {
            first = directory.secret("user.mkb");
        }
        try (LocalDirectory directory = LocalDirectory.open(home, false)) {
            assertThat(directory.secret("user.mkb")).isEqualTo(first).hasSize(24);
            assertThat(directory.secret("user.mkb2")).isNotEqualTo(first);
            assertThat(directory.longSecret("pseudonym.secret"))
                    .hasSize(64)
                    .isEqualTo(directory.longSecret("pseudonym.secret"));
        }
        assertThat(Files.getPosixFilePermissions(home.resolve("secrets.properties")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void beginsAnewWhenAskedTo() {
        String first;
        try (LocalDirectory directory = LocalDirectory.open(home, false)) {
            first = directory.secret("user.mkb");
            directory.markDone("samples");
        }
        try (LocalDirectory directory = LocalDirectory.open(home, true)) {
            assertThat(directory.isDone("samples")).isFalse();
            assertThat(directory.secret("user.mkb")).isNotEqualTo(first);
        }
    }

    @Test
    void isHeldByOneStackAtATime() {
        try (LocalDirectory held = LocalDirectory.open(home, false)) {
            assertThat(held.isDone("anything")).isFalse();
            // within one process the lock itself objects; another process gets the sentence
            assertThatThrownBy(() -> LocalDirectory.open(home, false))
                    .isInstanceOf(OverlappingFileLockException.class);
        }
    }

    @Test
    void refusesTheLayoutOfAnotherVersion() throws Exception {
        Files.writeString(home.resolve("version"), "0");

        assertThatThrownBy(() -> LocalDirectory.open(home, false))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("./run --fresh");
    }

    @Test
    void startsAfreshOverTheLayoutOfAnotherVersion() throws Exception {
        Files.writeString(home.resolve("version"), "0");

        try (LocalDirectory directory = LocalDirectory.open(home, true)) {
            assertThat(directory.isDone("samples")).isFalse();
        }
    }
}
