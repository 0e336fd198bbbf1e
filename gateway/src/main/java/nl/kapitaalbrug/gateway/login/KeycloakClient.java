package nl.kapitaalbrug.gateway.login;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import nl.kapitaalbrug.gateway.GatewayProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2RefreshTokenGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * The gateway as a client of Keycloak. The registration is built from settings alone, so that the
 * gateway starts while Keycloak is down: browsers go to the external address, the gateway's own
 * calls to the internal one.
 */
@Component
public class KeycloakClient {

    /** Name of the one registration; part of the redirect address. */
    public static final String REGISTRATION = "keycloak";

    private static final Logger LOG = LoggerFactory.getLogger(KeycloakClient.class);
    private static final String PROTOCOL = "/protocol/openid-connect/";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TOTAL = Duration.ofSeconds(5);

    private final ClientRegistration registration;
    private final URI endOfSession;
    private final URI metadata;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final RestClient calls;
    private final RestClientRefreshTokenTokenResponseClient refresh;

    KeycloakClient(
            IdentityProperties identity, ClientProperties client, GatewayProperties gateway) {
        this.registration = registration(identity, client, gateway);
        this.endOfSession = identity.internal(PROTOCOL + "logout");
        this.metadata = identity.internal("/.well-known/openid-configuration");
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(http);
        factory.setReadTimeout(TOTAL);
        this.calls =
                RestClient.builder()
                        .requestFactory(factory)
                        .configureMessageConverters(converters -> {
                            converters.addCustomConverter(new FormHttpMessageConverter());
                            converters.addCustomConverter(
                                    new OAuth2AccessTokenResponseHttpMessageConverter());
                        })
                        .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                        .build();
        this.refresh = new RestClientRefreshTokenTokenResponseClient();
        this.refresh.setRestClient(calls);
    }

    /** The registration for Spring Security. */
    ClientRegistration registration() {
        return registration;
    }

    /** Redeems a code, with the gateway's time limits. */
    RestClientAuthorizationCodeTokenResponseClient codeClient() {
        RestClientAuthorizationCodeTokenResponseClient client =
                new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(calls);
        return client;
    }

    /** New tokens for a refresh token. */
    OAuth2AccessTokenResponse refreshed(OAuth2AccessToken old, OAuth2RefreshToken token) {
        return refresh.getTokenResponse(
                new OAuth2RefreshTokenGrantRequest(registration, old, token));
    }

    /** Ends the person's session at Keycloak, and with it every login that hangs on it. */
    void endSession(String refreshToken) {
        LinkedMultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        form.add("client_id", registration.getClientId());
        form.add("client_secret", registration.getClientSecret());
        form.add("refresh_token", refreshToken);
        try {
            calls.post().uri(endOfSession).body(form).retrieve().toBodilessEntity();
        } catch (RestClientException | OAuth2AuthorizationException e) {
            LOG.warn("Keycloak could not be told about a logout: {}", e.getClass().getSimpleName());
        }
    }

    /** Whether Keycloak answers now. */
    boolean answers() {
        HttpRequest request = HttpRequest.newBuilder(metadata).timeout(CONNECT).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static ClientRegistration registration(
            IdentityProperties identity, ClientProperties client, GatewayProperties gateway) {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(client.id())
                .clientSecret(client.secret())
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(gateway.publicUrl() + "/login/oauth2/code/" + REGISTRATION)
                .scope(List.of("openid", "organization:*"))
                .issuerUri(identity.issuer().toString())
                .authorizationUri(identity.external(PROTOCOL + "auth").toString())
                .tokenUri(identity.internal(PROTOCOL + "token").toString())
                .jwkSetUri(identity.internal(PROTOCOL + "certs").toString())
                .userNameAttributeName("sub")
                .build();
    }
}
