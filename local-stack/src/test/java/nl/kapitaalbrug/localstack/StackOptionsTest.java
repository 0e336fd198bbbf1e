package nl.kapitaalbrug.localstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackOptionsTest {

    @TempDir private Path checkout;

    @BeforeEach
    void makeACheckout() throws Exception {
        Files.createDirectories(checkout.resolve("local-stack/src"));
        Files.writeString(checkout.resolve("pom.xml"), "");
    }

    @Test
    void findsTheCheckoutAboveAFolder() {
        StackOptions options = StackOptions.parse(checkout.resolve("local-stack/src"));

        assertThat(options.root()).isEqualTo(checkout.toAbsolutePath());
        assertThat(options.home()).isEqualTo(checkout.toAbsolutePath().resolve(".local"));
        assertThat(options.samples()).isTrue();
        assertThat(options.synthetic()).isTrue();
        assertThat(options.training()).isTrue();
        assertThat(options.fresh()).isFalse();
    }

    @Test
    void readsEveryOption() {
        StackOptions options =
                StackOptions.parse(
                        checkout,
                        "--fresh",
                        "--no-samples",
                        "--no-synthetic",
                        "--no-training",
                        "--port-offset",
                        "1000",
                        "--home",
                        "/somewhere/else");

        assertThat(options)
                .isEqualTo(
                        new StackOptions(
                                checkout.toAbsolutePath(),
                                Path.of("/somewhere/else"),
                                1000,
                                true,
                                false,
                                false,
                                false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--unknown", "--port-offset", "--port-offset=1", "--home"})
    void refusesWhatItDoesNotKnowWithTheUsage(String argument) {
        assertThatThrownBy(() -> StackOptions.parse(checkout, argument))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("Usage: ./run");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "20001", "ten"})
    void refusesAPortOffsetOutOfRange(String offset) {
        assertThatThrownBy(() -> StackOptions.parse(checkout, "--port-offset", offset))
                .isInstanceOf(StackException.class)
                .hasMessageContaining(offset);
    }

    @Test
    void refusesAFolderThatIsNoCheckout(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> StackOptions.parse(elsewhere))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("not a folder of the project");
    }
}
