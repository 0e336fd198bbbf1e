package nl.kapitaalbrug.financing.catalogue.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import org.junit.jupiter.api.Test;

class CatalogueMetersTest {

    @Test
    void anOperatorSeesHowManyFilesWereLeftOut() {
        Catalogue catalogue =
                CatalogueReader.read(
                        Map.of("kapot.yaml", "id: kapot\n".getBytes(StandardCharsets.UTF_8)));
        SimpleMeterRegistry registry = new SimpleMeterRegistry();

        new CatalogueConfiguration().catalogueMeters(catalogue).bindTo(registry);

        assertThat(registry.get("kapitaalbrug.catalogue.refused").gauge().value()).isEqualTo(1);
        assertThat(registry.get("kapitaalbrug.catalogue.instruments").gauge().value()).isZero();
    }
}
