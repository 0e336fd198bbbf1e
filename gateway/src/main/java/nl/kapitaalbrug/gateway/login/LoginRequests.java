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

/**
 * Starts a login at {@code /login}: PKCE always, and Keycloak's pages in the chosen language. With
 * {@link #REMOVAL} it leads to the page on which a person removes the own account.
 */
final class LoginRequests implements OAuth2AuthorizationRequestResolver {

    static final String PATH = "/login";

    /** The query of a login that ends with the removal of the account. */
    static final String REMOVAL = "account=verwijderen";

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
                .additionalParameters(parameters -> parameters.putAll(wishes(request)))
                .build();
    }

    private static Map<String, String> wishes(HttpServletRequest request) {
        String language = ChosenLanguage.of(request).code();
        return REMOVAL.equals(request.getQueryString())
                ? Map.of("ui_locales", language, "kc_action", "delete_account")
                : Map.of("ui_locales", language);
    }
}
