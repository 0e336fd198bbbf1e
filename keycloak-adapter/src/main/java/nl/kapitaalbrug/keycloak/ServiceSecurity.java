package nl.kapitaalbrug.keycloak;

import jakarta.servlet.DispatcherType;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Turns {@link AccessRules} into the filter chain of a service: stateless, bearer tokens only,
 * everything without a rule refused, protective headers on every answer.
 */
final class ServiceSecurity {

    private static final String[] HEALTH = {
        "/livez", "/readyz", "/actuator/health/liveness", "/actuator/health/readiness"
    };

    private final AccessRules rules;
    private final JwtDecoder decoder;
    private final RefusalHandler refusals;
    private final String contentSecurityPolicy;

    ServiceSecurity(
            AccessRules rules,
            JwtDecoder decoder,
            RefusalHandler refusals,
            String contentSecurityPolicy) {
        this.rules = rules;
        this.decoder = decoder;
        this.refusals = refusals;
        this.contentSecurityPolicy = contentSecurityPolicy;
    }

    SecurityFilterChain chain(HttpSecurity http) {
        http.csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers ->
                        headers.contentSecurityPolicy(
                                        csp -> csp.policyDirectives(contentSecurityPolicy))
                                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                                .frameOptions(frames -> frames.deny()))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .oauth2ResourceServer(server ->
                        server.authenticationEntryPoint(refusals)
                                .accessDeniedHandler(refusals)
                                .jwt(jwt -> jwt.authenticationManager(tokens())))
                .authorizeHttpRequests(this::authorize);
        return http.build();
    }

    private void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests) {
        requests.dispatcherTypeMatchers(
                        DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                .permitAll();
        for (String path : HEALTH) {
            requests.requestMatchers(PathPatternRequestMatcher.pathPattern(HttpMethod.GET, path))
                    .permitAll();
        }
        rules.rules().forEach(rule -> authorize(requests, rule, rule.method()));
        rules.rules().stream()
                .filter(rule -> rule.method() == HttpMethod.GET)
                .forEach(rule -> authorize(requests, rule, HttpMethod.HEAD));
        requests.anyRequest().denyAll();
    }

    private static void authorize(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    requests,
            AccessRules.Rule rule,
            HttpMethod method) {
        var matched =
                requests.requestMatchers(
                        PathPatternRequestMatcher.pathPattern(method, rule.path()));
        switch (rule.admission()) {
            case AccessRules.Admission.Everybody() -> matched.permitAll();
            case AccessRules.Admission.AnyUser() ->
                    matched.hasAuthority(KeycloakToken.USER_AUTHORITY);
            case AccessRules.Admission.AnyOf(var roles) ->
                    matched.hasAnyAuthority(
                            roles.stream().map(Role::authority).toArray(String[]::new));
            case AccessRules.Admission.Services(var clientIds) ->
                    matched.hasAnyAuthority(
                            clientIds.stream()
                                    .map(KeycloakToken.SERVICE_AUTHORITY::concat)
                                    .toArray(String[]::new));
        }
    }

    private AuthenticationManager tokens() {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(new KeycloakToken());
        ProviderManager manager = new ProviderManager(provider);
        return authentication -> {
            try {
                return manager.authenticate(authentication);
            } catch (AuthenticationServiceException e) {
                throw new KeysUnavailableException(e);
            }
        };
    }
}
