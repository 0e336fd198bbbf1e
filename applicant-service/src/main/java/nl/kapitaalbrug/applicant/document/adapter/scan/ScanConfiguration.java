package nl.kapitaalbrug.applicant.document.adapter.scan;

import java.time.Duration;
import nl.kapitaalbrug.applicant.document.application.ClamavProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner;
import nl.kapitaalbrug.applicant.document.application.ScanDocuments;
import nl.kapitaalbrug.support.rounds.Rounds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which scanner is asked, and how often for what was left. */
@Configuration(proxyBeanMethods = false)
class ScanConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(ScanConfiguration.class);

    @Bean
    DocumentScanner documentScanner(ClamavProperties clamav) {
        if (clamav.host().isBlank()) {
            LOG.warn("No virus scanner is set: documents are checked for their structure only");
            return new StructureScanner();
        }
        return new ClamavScanner(clamav);
    }

    @Bean
    Rounds scans(ScanDocuments scanning, DocumentProperties properties) {
        return new Rounds(
                "documents-scan", Duration.ZERO, properties.scanInterval(), scanning::scanWaiting);
    }

    /** Where nothing is scanned by itself, nothing is removed by itself. */
    @Bean
    Rounds removalOfOrphans(ScanDocuments scanning, DocumentProperties properties) {
        return new Rounds(
                "documents-orphans",
                Duration.ofMinutes(1),
                properties.scanInterval().isZero() ? Duration.ZERO : Duration.ofHours(1),
                scanning::removeOrphans);
    }
}
