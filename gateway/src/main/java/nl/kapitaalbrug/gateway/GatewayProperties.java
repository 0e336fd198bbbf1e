package nl.kapitaalbrug.gateway;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the gateway is seen and what it allows.
 *
 * @param publicUrl address as browsers see it: scheme, host and port, nothing else
 * @param connectTimeout how long making a connection to a service may take
 * @param totalTimeout how long a service may take to answer
 * @param uploadTimeout how long the upload of a file may take, its answer included
 * @param concurrentCalls calls to one service at a time
 * @param tour where the guided tour of the local stack is served; only in the profile {@code
 *     local}, {@code null} for no tour
 * @param publishedOnLoopback whether the gateway runs in a container whose port is published on the
 *     loopback address of the machine only; lets the profile {@code local} listen on any address
 * @param rates requests per minute and client address
 */
@Validated
@ConfigurationProperties("kapitaalbrug.gateway")
public record GatewayProperties(
        @DefaultValue("http://localhost:8080") URI publicUrl,
        @DefaultValue("2s") Duration connectTimeout,
        @DefaultValue("15s") Duration totalTimeout,
        @DefaultValue("10m") Duration uploadTimeout,
        @DefaultValue("100") @Positive int concurrentCalls,
        @Nullable URI tour,
        @DefaultValue("false") boolean publishedOnLoopback,
        @DefaultValue @Valid Rates rates) {

    /**
     * Requests per minute from one address. Assets are not counted.
     *
     * @param all everything together
     * @param changes requests that change something
     * @param searches searches and reports
     * @param logins starts of a login
     * @param calculations open calculations, over the API or on a page
     */
    public record Rates(
            @DefaultValue("1200") @Positive int all,
            @DefaultValue("300") @Positive int changes,
            @DefaultValue("60") @Positive int searches,
            @DefaultValue("60") @Positive int logins,
            @DefaultValue("300") @Positive int calculations) {}

    public GatewayProperties {
        boolean plain =
                publicUrl.getHost() != null
                        && publicUrl.getRawPath().isEmpty()
                        && publicUrl.getRawQuery() == null
                        && publicUrl.getRawUserInfo() == null;
        if (!plain) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.gateway.public-url (%s) must be scheme, host and port only"
                            .formatted(publicUrl));
        }
    }

    /** Whether browsers reach the gateway over TLS. */
    public boolean overTls() {
        return "https".equals(publicUrl.getScheme());
    }
}
