package nl.kapitaalbrug.portal.client;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Where the services are.
 *
 * @param applicant requests and companies
 * @param assessment assessments
 * @param financing instruments and matches
 */
@Validated
@ConfigurationProperties("kapitaalbrug.services")
public record Services(@NotNull URI applicant, @NotNull URI assessment, @NotNull URI financing) {}
