package nl.kapitaalbrug.applicant.document.adapter.scan;

import nl.kapitaalbrug.applicant.document.application.ClamavProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner;
import nl.kapitaalbrug.applicant.document.application.ScanDocuments;
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
    ScanRounds scanRounds(ScanDocuments scanning, DocumentProperties properties) {
        return new ScanRounds(scanning, properties.scanInterval());
    }
}
