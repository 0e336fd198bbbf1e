package nl.kapitaalbrug.financing.matching.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of matching.
 *
 * @param parameters the edition of the parameters that new requests are matched with
 */
@ConfigurationProperties("kapitaalbrug.matching")
public record MatchingProperties(@DefaultValue("matching-2026-11") String parameters) {}
