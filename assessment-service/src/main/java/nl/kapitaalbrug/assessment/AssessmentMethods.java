package nl.kapitaalbrug.assessment;

import java.time.Clock;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.IssuePassport;
import nl.kapitaalbrug.assessment.passport.application.Passports;
import nl.kapitaalbrug.assessment.passport.application.Withdrawals;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The methods with the editions that are in use. */
@Configuration(proxyBeanMethods = false)
class AssessmentMethods {

    @Bean
    AssessRequest assessRequest() {
        return new AssessRequest(
                new AssessTechnology(TechnologyEditions.first()),
                new AssessRisk(RiskEditions.first()));
    }

    @Bean
    IssuePassport issuePassport(
            AssessRequest assessRequest,
            Passports passports,
            Withdrawals withdrawals,
            Clock clock) {
        return new IssuePassport(assessRequest, passports, withdrawals, clock);
    }
}
