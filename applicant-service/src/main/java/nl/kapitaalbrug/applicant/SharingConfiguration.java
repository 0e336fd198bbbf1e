package nl.kapitaalbrug.applicant;

import java.time.Clock;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.application.InvitationCodes;
import nl.kapitaalbrug.applicant.request.application.JoinRequest;
import nl.kapitaalbrug.applicant.request.application.ManageConsents;
import nl.kapitaalbrug.applicant.request.application.ManageParticipants;
import nl.kapitaalbrug.applicant.request.application.NoteReview;
import nl.kapitaalbrug.applicant.request.application.TakePart;
import nl.kapitaalbrug.applicant.request.application.ViewDossiers;
import nl.kapitaalbrug.applicant.request.application.ViewForReview;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the use cases of those who see a request besides its owner together. */
@Configuration(proxyBeanMethods = false)
class SharingConfiguration {

    @Bean
    ManageParticipants manageParticipants(FinancingRequests requests, Clock clock) {
        return new ManageParticipants(requests, clock);
    }

    @Bean
    JoinRequest joinRequest(FinancingRequests requests, InvitationCodes codes, Clock clock) {
        return new JoinRequest(requests, codes, clock);
    }

    @Bean
    TakePart takePart(FinancingRequests requests, Clock clock) {
        return new TakePart(requests, clock);
    }

    @Bean
    ManageConsents manageConsents(FinancingRequests requests, Clock clock) {
        return new ManageConsents(requests, clock);
    }

    @Bean
    NoteReview noteReview(FinancingRequests requests, Clock clock) {
        return new NoteReview(requests, clock);
    }

    @Bean
    ViewForReview viewForReview(FinancingRequests requests, Clock clock) {
        return new ViewForReview(requests, clock);
    }

    @Bean
    ViewDossiers viewDossiers(FinancingRequests requests, Clock clock) {
        return new ViewDossiers(requests, clock);
    }
}
