package nl.kapitaalbrug.financing.deal.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of deals. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DealProperties.class)
class DealConfiguration {}
