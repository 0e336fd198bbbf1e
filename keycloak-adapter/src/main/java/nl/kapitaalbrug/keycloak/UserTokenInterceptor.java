package nl.kapitaalbrug.keycloak;

import feign.RequestInterceptor;
import feign.RequestTemplate;

/** Passes the token of the person who calls on; without one the call goes out anonymously. */
public final class UserTokenInterceptor implements RequestInterceptor {

    @Override
    public void apply(RequestTemplate template) {
        template.removeHeader("Authorization");
        CurrentUsers.jwt()
                .ifPresent(
                        jwt -> template.header("Authorization", "Bearer " + jwt.getTokenValue()));
    }
}
