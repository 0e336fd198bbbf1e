package nl.kapitaalbrug.financing.need.application;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** The settings of the rows in memory. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({NeedProperties.class, SyntheticProperties.class})
class NeedConfiguration {}
