package nl.kapitaalbrug.financing.demand.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the figures. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DemandProperties.class)
class DemandConfiguration {}
