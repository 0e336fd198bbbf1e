package nl.kapitaalbrug.applicant.company.adapter.client;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How to reach the API of KvK.
 *
 * @param baseUrl address up to and without {@code /v1}
 * @param apiKey key of the subscription; comes from the environment
 * @param connectTimeout how long making a connection may take
 * @param totalTimeout how long a look-up may take, a second try included
 * @param maxAnswer the largest answer that is read
 */
@ConfigurationProperties("kapitaalbrug.kvk")
record KvkProperties(
        URI baseUrl,
        String apiKey,
        @DefaultValue("1s") Duration connectTimeout,
        @DefaultValue("3s") Duration totalTimeout,
        @DefaultValue("256KB") DataSize maxAnswer) {

    KvkProperties {
        if (baseUrl == null || baseUrl.getHost() == null) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.kvk.base-url is not a full address: set it to the KvK API");
        }
        if (apiKey == null || apiKey.isBlank()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.kvk.api-key is missing: set it to the key of the KvK API");
        }
        if (connectTimeout.compareTo(totalTimeout) > 0 || !connectTimeout.isPositive()) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.kvk.connect-timeout (%s) is not between 0 and total-timeout (%s)"
                            .formatted(connectTimeout, totalTimeout));
        }
    }

    @Override
    public String toString() {
        return "KvkProperties[baseUrl=" + baseUrl + "]";
    }
}
