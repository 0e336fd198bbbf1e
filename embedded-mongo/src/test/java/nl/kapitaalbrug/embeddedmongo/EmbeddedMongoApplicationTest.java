package nl.kapitaalbrug.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EmbeddedMongoApplicationTest {

    @Test
    void argumentsGoBeforeTheEnvironment() {
        Map<String, String> environment =
                Map.of("EMBEDDED_MONGO_DIRECTORY", "there", "EMBEDDED_MONGO_PORT", "1");

        EmbeddedMongoSettings settings =
                EmbeddedMongoApplication.settings(environment, "here", "27118");

        assertThat(settings.directory()).isEqualTo(Path.of("here"));
        assertThat(settings.port()).isEqualTo(27118);
    }

    @Test
    void environmentGoesBeforeTheDefaults() {
        EmbeddedMongoSettings settings =
                EmbeddedMongoApplication.settings(
                        Map.of("EMBEDDED_MONGO_PORT", "1", "EMBEDDED_MONGO_SCAN_LIMIT", "5"));

        assertThat(settings)
                .isEqualTo(EmbeddedMongoSettings.of(Path.of(".local/mongo"), 1).withScanLimit(5));
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatThrownBy(() -> EmbeddedMongoApplication.settings(Map.of(), "here", "many"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("port (many)");
        assertThatThrownBy(() -> EmbeddedMongoApplication.settings(Map.of(), "here", "65536"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65536");
    }
}
