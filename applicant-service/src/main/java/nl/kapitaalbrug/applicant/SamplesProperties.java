package nl.kapitaalbrug.applicant;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Sample requests.
 *
 * @param enabled whether firms on KvK's public test numbers are taken, as samples; for one's own
 *     machine only
 */
@ConfigurationProperties("kapitaalbrug.samples")
record SamplesProperties(@DefaultValue("false") boolean enabled) {}
