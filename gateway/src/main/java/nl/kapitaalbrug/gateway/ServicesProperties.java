package nl.kapitaalbrug.gateway;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are, without a slash at the end.
 *
 * @param applicant applicant-service
 * @param assessment assessment-service
 * @param financing financing-service
 * @param portal portal
 */
@Validated
@ConfigurationProperties("kapitaalbrug.services")
public record ServicesProperties(
        @NotNull URI applicant,
        @NotNull URI assessment,
        @NotNull URI financing,
        @NotNull URI portal) {}
