package nl.kapitaalbrug.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EmbeddedMongoSettingsTest {

    private static final Path HERE = Path.of("here");

    @Test
    void hasNoScanLimitUnlessAsked() {
        assertThat(EmbeddedMongoSettings.of(HERE, 0).scanLimit()).isZero();
        assertThat(EmbeddedMongoSettings.of(HERE, 0).withScanLimit(9).scanLimit()).isEqualTo(9);
    }

    @Test
    void acceptsTheOutermostPortsOnly() {
        assertThat(EmbeddedMongoSettings.of(HERE, 65_535).port()).isEqualTo(65_535);
        assertThatThrownBy(() -> EmbeddedMongoSettings.of(HERE, 65_536))
                .hasMessageContaining("65536");
        assertThatThrownBy(() -> EmbeddedMongoSettings.of(HERE, -1)).hasMessageContaining("-1");
    }

    @Test
    void refusesImpossibleLimitsAndTimes() {
        EmbeddedMongoSettings settings = EmbeddedMongoSettings.of(HERE, 0);

        assertThatThrownBy(() -> settings.withScanLimit(-1)).hasMessageContaining("scan limit");
        assertThatThrownBy(() -> new EmbeddedMongoSettings(HERE, 0, 0, Duration.ZERO, 0))
                .hasMessageContaining("Compaction");
        assertThatThrownBy(() -> new EmbeddedMongoSettings(HERE, 0, 0, Duration.ofSeconds(1), -1))
                .hasMessageContaining("Compaction");
    }
}
