package nl.kapitaalbrug.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import nl.kapitaalbrug.gateway.refusal.ChosenLanguage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;

/** Starts a login at {@code /login}: PKCE always, and Keycloak's pages in the chosen language. */
final class LoginRequests implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/login";

    private final DefaultOAuth2AuthorizationRequestResolver resolver;

    LoginRequests(ClientRegistrationRepository registrations) {
        this.resolver =
                new DefaultOAuth2AuthorizationRequestResolver(registrations, "/login/start");
        resolver.setAuthorizationRequestCustomizer(
                OAuth2AuthorizationRequestCustomizers.withPkce());
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        boolean starts = request.getMethod().equals("GET") && request.getRequestURI().equals(PATH);
        return starts ? resolve(request, KeycloakClient.REGISTRATION) : null;
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(
            HttpServletRequest request, String registration) {
        OAuth2AuthorizationRequest login = resolver.resolve(request, registration);
        if (login == null) {
            return null;
        }
        ReturnTo.keep(request);
        return OAuth2AuthorizationRequest.from(login)
                .additionalParameters(parameters ->
                        parameters.putAll(Map.of("ui_locales", ChosenLanguage.of(request).code())))
                .build();
    }
}
