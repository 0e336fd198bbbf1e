package nl.kapitaalbrug.assessment.calculation.adapter.web;

import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.calculation.application.Calculators;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** The calculators as the service has them. */
@TestConfiguration(proxyBeanMethods = false)
class CalculatorsInUse {

    @Bean
    Calculators calculators() {
        return InUse.calculators();
    }
}
