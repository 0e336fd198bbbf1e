package nl.kapitaalbrug.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import nl.kapitaalbrug.gateway.kept.KeptForms;
import nl.kapitaalbrug.gateway.refusal.Refusals;
import nl.kapitaalbrug.gateway.routing.PublicPaths;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may pass, and how people sign in and out. */
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class LoginConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(LoginConfiguration.class);

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(KeycloakClient keycloak) {
        return new InMemoryClientRegistrationRepository(keycloak.registration());
    }

    @Bean
    SecurityFilterChain gatewaySecurity(
            HttpSecurity http,
            ClientRegistrationRepository registrations,
            KeycloakClient keycloak,
            SessionTokens tokens,
            KeptForms forms,
            Refusals refusals) {
        http.csrf(AbstractHttpConfigurer::disable) // see OriginCheck
                .headers(AbstractHttpConfigurer::disable) // see AnswerHeaders
                .requestCache(LoginConfiguration::keepNothing)
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers(PublicPaths.routed())
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint((request, response, reason) ->
                                        refusals.notFound(request, response))
                                .accessDeniedHandler((request, response, reason) ->
                                        refusals.notFound(request, response)))
                .oauth2Login(
                        login -> signIn(login, registrations, keycloak, tokens, forms, refusals))
                .logout(logout -> signOut(logout, tokens, forms))
                .addFilterBefore(
                        new LoginGuard(keycloak, refusals),
                        OAuth2AuthorizationRequestRedirectFilter.class);
        return http.build();
    }

    private static void keepNothing(RequestCacheConfigurer<HttpSecurity> cache) {
        cache.requestCache(new NullRequestCache());
    }

    private static void signIn(
            OAuth2LoginConfigurer<HttpSecurity> login,
            ClientRegistrationRepository registrations,
            KeycloakClient keycloak,
            SessionTokens tokens,
            KeptForms forms,
            Refusals refusals) {
        login.loginPage(LoginRequests.PATH)
                .authorizedClientRepository(tokens)
                .authorizationEndpoint(endpoint ->
                        endpoint.authorizationRequestResolver(new LoginRequests(registrations)))
                .redirectionEndpoint(endpoint -> endpoint.baseUri(PublicPaths.CALLBACK))
                .tokenEndpoint(
                        endpoint -> endpoint.accessTokenResponseClient(keycloak.codeClient()))
                .successHandler((request, response, person) -> {
                    LOG.info("A person signed in");
                    forms.signedIn(person.getName(), request, response);
                    response.sendRedirect(ReturnTo.take(request));
                })
                .failureHandler((request, response, reason) -> {
                    LOG.warn("A login failed: {}", reason.getClass().getSimpleName());
                    refusals.answer(
                            ProblemException.forbidden().problem().withCode("login-failed"),
                            request,
                            response);
                });
    }

    private static void signOut(
            LogoutConfigurer<HttpSecurity> logout, SessionTokens tokens, KeptForms forms) {
        RequestMatcher post =
                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, PublicPaths.LOGOUT);
        logout.logoutRequestMatcher(post)
                .addLogoutHandler((request, response, person) -> tokens.end(request))
                .addLogoutHandler((request, response, person) -> forms.signedOut(request, response))
                .logoutSuccessHandler((request, response, person) ->
                        response.sendRedirect(afterSigningOut(request)));
    }

    /** Whoever removes the account signs in once more first; a page in between leads there. */
    private static String afterSigningOut(HttpServletRequest request) {
        return "daarna=account".equals(request.getQueryString()) ? "/account-verwijderen" : "/";
    }
}
