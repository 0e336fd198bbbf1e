package nl.kapitaalbrug.gateway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the gateway. */
@SpringBootApplication(
        proxyBeanMethods = false,
        // the gateway has no API of its own to describe
        excludeName = "nl.kapitaalbrug.support.openapi.OpenApiAutoConfiguration")
@ConfigurationPropertiesScan
@EnableScheduling
public class GatewayApplication {

    /** Starts the gateway. */
    public static void main(String[] arguments) {
        SpringApplication.run(GatewayApplication.class, arguments);
    }
}
