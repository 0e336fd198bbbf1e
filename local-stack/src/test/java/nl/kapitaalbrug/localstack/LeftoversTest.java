package nl.kapitaalbrug.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir private Path folder;

    @Test
    void endsAProcessThatAnEarlierStackLeftBehind() throws Exception {
        Process left = new ProcessBuilder("sleep", "600").start();
        new Leftovers(folder.resolve("processes")).remember(List.of(left.toHandle()));

        assertThat(new Leftovers(folder.resolve("processes")).end()).isEqualTo(1);

        assertThat(left.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void sparesAnotherProcessThatGotTheSameId() throws Exception {
        Process other = new ProcessBuilder("sleep", "600").start();
        try {
            Files.writeString(folder.resolve("processes"), other.pid() + " 2001-01-01T00:00:00Z\n");

            assertThat(new Leftovers(folder.resolve("processes")).end()).isZero();
            assertThat(other.isAlive()).isTrue();
        } finally {
            other.destroyForcibly();
        }
    }

    @Test
    void hasNothingToEndAfterAGoodStop() {
        Leftovers leftovers = new Leftovers(folder.resolve("processes"));
        leftovers.remember(List.of(ProcessHandle.current()));
        leftovers.forget();

        assertThat(leftovers.end()).isZero();
    }
}
