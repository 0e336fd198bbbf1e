package nl.kapitaalbrug.applicant;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.kapitaalbrug.applicant.privacy.application.ErasePerson;
import nl.kapitaalbrug.applicant.privacy.application.Erasures;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.applicant.request.application.EraseRequests;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.application.ManageParticipants;
import nl.kapitaalbrug.support.rounds.Rounds;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts access and erasure together. */
@Configuration(proxyBeanMethods = false)
class PrivacyConfiguration {

    private static final Duration AFTER_START = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofSeconds(30);

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
    Rounds erasureRounds(ErasePerson erasing) {
        return new Rounds("erasures", AFTER_START, PAUSE, erasing::goOn);
    }
}
