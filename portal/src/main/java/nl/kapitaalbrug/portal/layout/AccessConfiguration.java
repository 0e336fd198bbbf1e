package nl.kapitaalbrug.portal.layout;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Set;
import nl.kapitaalbrug.keycloak.AccessRules;
import nl.kapitaalbrug.keycloak.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Who may open which page. A page that needs a person answers 401; the gateway turns that into the
 * way to the login.
 */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    /** Where a request begins: only who owns one begins one. */
    private static final String[] BEGINNINGS = {
        "/aanvragen/nieuw", "/aanvragen/uit-bestand", "/aanvragen/uit-check"
    };

    @Bean
    AccessRules accessRules() {
        Set<Role> applicant = Set.of(Role.APPLICANT);
        Set<Role> people = Set.of(Role.APPLICANT, Role.ADVISER);
        Set<Role> assessors = Set.of(Role.ASSESSOR);
        Set<Role> told = Set.of(Role.APPLICANT, Role.ADVISER, Role.ASSESSOR);
        return AccessRules.builder()
                .open(GET, PublicPages.PATHS.toArray(String[]::new))
                .open(GET, "/assets/**", "/theme/*", "/favicon.ico", "/error")
                .open(GET, "/rekenen", "/rekenen/*", "/check", "/check/*")
                .open(POST, "/check", "/paspoort")
                .roles(applicant, GET, BEGINNINGS)
                .roles(applicant, POST, BEGINNINGS)
                .roles(people, GET, "/aanvragen", "/aanvragen/**", "/uitnodiging/*")
                .roles(people, POST, "/aanvragen/**", "/uitnodiging/*")
                .roles(Set.of(Role.FINANCIER), GET, "/dossiers", "/dossiers/*")
                .roles(assessors, GET, "/beoordelingen", "/beoordelingen/*")
                .roles(assessors, POST, "/beoordelingen/*")
                .roles(told, GET, "/berichten")
                .roles(people, GET, "/mijn-gegevens")
                .roles(people, POST, "/mijn-gegevens/wissen")
                .roles(told, POST, "/berichten/*")
                .roles(Set.of(Role.FINANCIER), GET, "/deals", "/deals/**")
                .roles(Set.of(Role.PROVINCE_ANALYST), GET, "/provincie", "/provincie/**")
                .build();
    }

    @Bean
    AuthenticationEntryPoint unauthorizedPage() {
        return (request, response, reason) -> response.sendError(401);
    }

    @Bean
    AccessDeniedHandler forbiddenPage() {
        return (request, response, reason) -> response.sendError(403);
    }
}
