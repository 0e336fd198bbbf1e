package nl.kapitaalbrug.portal.layout;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * How the pages look.
 *
 * @param theme style sheet with the brand values; the one of Kapitaalbrug when absent
 * @param tour whether the start page leads to the guided tour of the local stack
 */
@ConfigurationProperties("kapitaalbrug.portal")
public record PortalProperties(@Nullable Resource theme, @DefaultValue("false") boolean tour) {}
