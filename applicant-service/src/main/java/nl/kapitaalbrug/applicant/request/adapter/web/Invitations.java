package nl.kapitaalbrug.applicant.request.adapter.web;

import java.net.URI;
import nl.kapitaalbrug.applicant.notification.application.MailProperties;
import nl.kapitaalbrug.applicant.request.application.InvitationCodes;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import org.springframework.stereotype.Component;

/** Makes the links of invitations. */
@Component
final class Invitations {

    private final InvitationCodes codes;
    private final URI product;

    Invitations(InvitationCodes codes, MailProperties properties) {
        this.codes = codes;
        this.product = properties.link();
    }

    /**
     * A way to join.
     *
     * @param code the secret part of the link
     * @param link the whole link
     */
    record Invitation(String code, URI link) {}

    Invitation of(FinancingRequest request, Participant invited) {
        String code = codes.of(new InvitationCodes.Invitation(request.id(), invited.id()));
        return new Invitation(code, URI.create(product + "/uitnodiging/" + code));
    }
}
