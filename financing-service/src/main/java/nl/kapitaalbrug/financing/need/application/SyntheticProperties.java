package nl.kapitaalbrug.financing.need.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is done with needs of firms that do not exist.
 *
 * @param shown whether they count and are shown, with their mark
 */
@ConfigurationProperties("kapitaalbrug.synthetic")
public record SyntheticProperties(@DefaultValue("true") boolean shown) {}
