package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Reads the secret of the pseudonyms. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PseudonymProperties.class)
class PseudonymConfiguration {}
