package nl.kapitaalbrug.financing.matching.adapter.file;

import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Every edition of the parameters; one bean for each, none is ever taken away. */
@Configuration(proxyBeanMethods = false)
class PackedParameters {

    @Bean
    MatchingParameters november2026() {
        return ParametersReader.read("matching-2026-11").orElseThrow();
    }
}
