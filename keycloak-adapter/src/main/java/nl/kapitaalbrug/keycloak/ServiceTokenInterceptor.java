package nl.kapitaalbrug.keycloak;

import feign.RequestInterceptor;
import feign.RequestTemplate;

/** Puts the service's own token on the calls of one Feign client. */
public final class ServiceTokenInterceptor implements RequestInterceptor {

    private final ServiceTokens tokens;
    private final String audience;

    /**
     * An interceptor for the client of one service.
     *
     * @param audience the service that the client calls
     */
    public ServiceTokenInterceptor(ServiceTokens tokens, String audience) {
        this.tokens = tokens;
        this.audience = audience;
    }

    @Override
    public void apply(RequestTemplate template) {
        template.removeHeader("Authorization");
        template.header("Authorization", "Bearer " + tokens.tokenFor(audience));
    }
}
