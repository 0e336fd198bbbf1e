package nl.kapitaalbrug.support.outbox;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the other services are.
 *
 * @param services base address by short name, {@code kapitaalbrug.services.NAME}
 */
@ConfigurationProperties("kapitaalbrug")
public record ServicesProperties(@Nullable Map<String, URI> services) {

    public ServicesProperties {
        services = services == null ? Map.of() : Map.copyOf(services);
        services.forEach((name, address) -> {
            if (!address.isAbsolute()) {
                throw new IllegalArgumentException(
                        "kapitaalbrug.services.%s (%s) is not an absolute address"
                                .formatted(name, address));
            }
        });
    }
}
