package nl.kapitaalbrug.financing.catalogue.adapter.file;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue.RefusedFile;
import nl.kapitaalbrug.financing.catalogue.application.CatalogueFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

/** Offers the catalogue that is packed with the service. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(CatalogueConfiguration.class);

    @Bean
    CatalogueFiles catalogueFiles() {
        return new PackedFiles();
    }

    @Bean
    Catalogue catalogue() {
        CatalogueFiles files = catalogueFiles();
        Catalogue catalogue = files.read(files.packed());
        report(catalogue);
        return catalogue;
    }

    private static void report(Catalogue catalogue) {
        for (RefusedFile file : catalogue.refused()) {
            LOG.error(
                    "The catalogue leaves out {}: line {}: {}",
                    file.file(),
                    file.line(),
                    file.reason());
        }
        LOG.info(
                "The catalogue {} has {} instruments",
                catalogue.version(),
                catalogue.instruments().size());
    }

    /** Shows an operator whether files were left out. */
    @Bean
    MeterBinder catalogueMeters(Catalogue catalogue) {
        return registry -> {
            Gauge.builder(
                            "kapitaalbrug.catalogue.instruments",
                            catalogue,
                            c -> c.instruments().size())
                    .description("Instruments that serve")
                    .register(registry);
            Gauge.builder("kapitaalbrug.catalogue.refused", catalogue, c -> c.refused().size())
                    .description("Files of the catalogue that were left out")
                    .register(registry);
        };
    }

    static byte[] content(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A file of the catalogue cannot be read", e);
        }
    }
}
