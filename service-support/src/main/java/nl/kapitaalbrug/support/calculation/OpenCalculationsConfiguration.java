package nl.kapitaalbrug.support.calculation;

import nl.kapitaalbrug.support.problem.ProblemWriter;
import nl.kapitaalbrug.support.web.BodyLimitFilter;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The open calculators of a service, which imports this: a filter chain of their own, no session,
 * and nobody reads a token, so that a wrong or ended one cannot shut a door that is open (ADR
 * 0012).
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CalculationProperties.class)
public class OpenCalculationsConfiguration {

    /** Where the calculators of a service are. */
    public static final String PATH = "/v1/calculations";

    /** The chain of everything below {@link #PATH}. */
    @Bean
    @Order(1)
    public SecurityFilterChain calculationSecurity(
            HttpSecurity http, CalculationProperties properties, ProblemWriter problems) {
        http.securityMatcher(PATH, PATH + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .cors(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(AbstractHttpConfigurer::disable) // see HeadersFilter
                .sessionManagement(
                        sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .addFilterBefore(
                        new BodyLimitFilter(properties.maxBody().toBytes(), problems),
                        AuthorizationFilter.class);
        return http.build();
    }

    /** The limit of one calculation. */
    @Bean
    public TimeLimit calculationTimeLimit(CalculationProperties properties) {
        return new TimeLimit(properties.timeLimit());
    }
}
