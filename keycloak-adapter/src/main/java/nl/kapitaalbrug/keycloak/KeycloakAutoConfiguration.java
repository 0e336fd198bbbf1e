package nl.kapitaalbrug.keycloak;

import java.time.Clock;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Secures every service that declares {@link AccessRules}, says in its API document who may call
 * what, and gives it service credentials when {@code kapitaalbrug.client.id} is set.
 */
@AutoConfiguration(
        beforeName = {
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerAutoConfiguration"
        })
public class KeycloakAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @EnableWebSecurity
    @ConditionalOnBean(AccessRules.class)
    @EnableConfigurationProperties(SecurityProperties.class)
    static class ResourceServer {

        @Bean
        @ConditionalOnMissingBean
        JwtDecoder jwtDecoder(SecurityProperties properties, ObjectProvider<Clock> clock) {
            return TokenChecks.decoder(properties, clock.getIfAvailable(Clock::systemUTC));
        }

        @Bean
        SecurityFilterChain serviceSecurity(
                HttpSecurity http,
                AccessRules rules,
                JwtDecoder decoder,
                SecurityProperties properties,
                ObjectProvider<AuthenticationEntryPoint> unauthorized,
                ObjectProvider<AccessDeniedHandler> forbidden) {
            RefusalHandler refusals =
                    new RefusalHandler(
                            rules,
                            unauthorized.getIfAvailable(() ->
                                    (request, response, reason) ->
                                            SecurityProblems.UNAUTHORIZED.write(request, response)),
                            forbidden.getIfAvailable(() ->
                                    (request, response, reason) ->
                                            SecurityProblems.FORBIDDEN.write(request, response)));
            return new ServiceSecurity(rules, decoder, refusals, properties.contentSecurityPolicy())
                    .chain(http);
        }

        @Bean
        WebMvcConfigurer callerArguments() {
            return new WebMvcConfigurer() {
                @Override
                public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                    resolvers.add(new CallerArgumentResolver());
                }
            };
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(OpenApiCustomizer.class)
    @ConditionalOnBean(AccessRules.class)
    static class Document {

        static {
            SpringDocUtils.getConfig()
                    .addRequestWrapperToIgnore(CurrentUser.class, CurrentService.class);
        }

        @Bean
        OpenApiCustomizer accessInDocument(AccessRules rules) {
            return new AccessInDocument(rules);
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("kapitaalbrug.client.id")
    @EnableConfigurationProperties({ClientProperties.class, SecurityProperties.class})
    static class Credentials {

        @Bean
        @ConditionalOnMissingBean
        ServiceTokens serviceTokens(
                SecurityProperties security, ClientProperties client, ObjectProvider<Clock> clock) {
            return new ClientCredentialTokens(
                    security.tokenUri(), client, clock.getIfAvailable(Clock::systemUTC));
        }

        @Bean
        @ConditionalOnMissingBean
        People people(SecurityProperties security, ServiceTokens tokens) {
            return new KeycloakPeople(security.keycloakUri(), tokens);
        }
    }
}
