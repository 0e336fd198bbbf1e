package nl.kapitaalbrug.portal.client;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The numbers on the start page.
 *
 * @param keepFor how long they are shown before the financing service is asked again
 */
@ConfigurationProperties("kapitaalbrug.portal.catalogue")
public record CatalogueProperties(@DefaultValue("5m") Duration keepFor) {}
