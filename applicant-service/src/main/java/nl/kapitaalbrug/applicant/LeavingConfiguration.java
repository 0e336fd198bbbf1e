package nl.kapitaalbrug.applicant;

import java.time.Clock;
import java.time.Duration;
import nl.kapitaalbrug.applicant.request.application.AskWhyLeft;
import nl.kapitaalbrug.applicant.request.application.ExplainLeaving;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.support.rounds.Rounds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together what becomes of drafts that lie still. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LeavingProperties.class)
class LeavingConfiguration {

    private static final Duration AFTER_START = Duration.ofSeconds(5);

    @Bean
    AskWhyLeft askWhyLeft(
            FinancingRequests requests,
            CompanyKeys keys,
            LeavingProperties properties,
            Clock clock) {
        return new AskWhyLeft(requests, keys, properties.after(), clock);
    }

    @Bean
    ExplainLeaving explainLeaving(FinancingRequests requests) {
        return new ExplainLeaving(requests);
    }

    @Bean
    Rounds leavingRounds(AskWhyLeft asking, LeavingProperties properties) {
        return new Rounds("leaving", AFTER_START, properties.interval(), asking::ask);
    }
}
