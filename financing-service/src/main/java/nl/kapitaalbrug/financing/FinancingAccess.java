package nl.kapitaalbrug.financing;

import java.util.Set;
import java.util.function.Function;
import nl.kapitaalbrug.keycloak.AccessRules;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.ServiceTokens;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;

/** Who may call what in this service; what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@Import(OpenCalculationsConfiguration.class)
class FinancingAccess {

    @Bean
    AccessRules accessRules() {
        return AccessRules.builder()
                .open(HttpMethod.GET, "/v1/openapi.json")
                .open(HttpMethod.GET, "/v1/instruments", "/v1/instruments/{id}")
                .open(HttpMethod.POST, "/v1/calculations/quick-check")
                .roles(
                        Set.of(Role.APPLICANT, Role.ADVISER),
                        HttpMethod.GET,
                        "/v1/financing-requests/{requestId}/matches")
                .roles(
                        Set.of(Role.FINANCIER),
                        HttpMethod.GET,
                        "/v1/deals",
                        "/v1/deals/{dealId}",
                        "/v1/organisations/{organisationId}/deals",
                        "/v1/organisations/{organisationId}/deals/{dealId}")
                .roles(
                        Set.of(Role.PROVINCE_ANALYST),
                        HttpMethod.GET,
                        "/v1/demand",
                        "/v1/demand-figures/{figure}")
                .messagesFrom("applicant-service", "assessment-service")
                .build();
    }

    /** Credentials for messages to the service with that short name. */
    @Bean
    Function<String, String> messageTokens(ServiceTokens tokens) {
        return destination -> tokens.tokenFor(destination + "-service");
    }
}
