package nl.kapitaalbrug.portal.client;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The pages for developers.
 *
 * @param keepFor how long the description of an API is shown before its service is asked again
 */
@ConfigurationProperties("kapitaalbrug.portal.documents")
public record ApiDocumentsProperties(@DefaultValue("5m") Duration keepFor) {}
