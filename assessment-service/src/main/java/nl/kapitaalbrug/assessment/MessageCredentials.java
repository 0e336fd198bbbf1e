package nl.kapitaalbrug.assessment;

import java.util.function.Function;
import nl.kapitaalbrug.keycloak.ServiceTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With which token this service delivers its messages. */
@Configuration(proxyBeanMethods = false)
class MessageCredentials {

    @Bean
    Function<String, String> messageTokens(ServiceTokens tokens) {
        return destination -> tokens.tokenFor(destination + "-service");
    }
}
