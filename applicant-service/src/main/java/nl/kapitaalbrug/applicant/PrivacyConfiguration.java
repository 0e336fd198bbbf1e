package nl.kapitaalbrug.applicant;

import java.time.Clock;
import java.util.List;
import nl.kapitaalbrug.applicant.privacy.application.ErasePerson;
import nl.kapitaalbrug.applicant.privacy.application.Erasures;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.applicant.request.application.EraseRequests;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.application.ManageParticipants;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts access and erasure together. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    @Bean
    EraseRequests eraseRequests(
            FinancingRequests requests, ManageParticipants participants, Clock clock) {
        return new EraseRequests(requests, participants, clock);
    }

    @Bean
    ErasePerson erasePerson(Erasures erasures, List<PersonalData> parts, Clock clock) {
        return new ErasePerson(erasures, parts, clock);
    }

    @Bean
    ErasureRounds erasureRounds(ErasePerson erasing) {
        return new ErasureRounds(erasing);
    }
}
