package nl.kapitaalbrug.financing;

import nl.kapitaalbrug.keycloak.AccessRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;

/** Who may call what in this service; what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
class FinancingAccess {

    @Bean
    AccessRules accessRules() {
        return AccessRules.builder()
                .open(HttpMethod.GET, "/v1/openapi.json")
                .open(HttpMethod.GET, "/v1/instruments", "/v1/instruments/{id}")
                .build();
    }
}
