package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import nl.kapitaalbrug.applicant.bookkeeping.application.AuditFileReader;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The reader of audit files, with its limits. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(XafLimits.class)
class XafConfiguration {

    @Bean
    AuditFileReader auditFileReader(XafLimits limits) {
        return new StreamingAuditFileReader(limits);
    }
}
