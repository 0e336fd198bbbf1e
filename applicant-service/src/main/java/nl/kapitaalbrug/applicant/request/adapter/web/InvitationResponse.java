package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import nl.kapitaalbrug.applicant.request.application.JoinRequest.Offer;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.contracts.fact.Section;
import org.jspecify.annotations.Nullable;

/**
 * An invitation as whoever holds its link sees it: nothing of the firm or of the answers.
 *
 * @param reference public name of the request
 * @param kind as what
 * @param part the one section of a contributor
 * @param state where it stands
 * @param expiresAt until when it can be taken up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InvitationResponse(
        PublicReference reference,
        ParticipantKind kind,
        @Nullable Section part,
        Participant.State state,
        Instant expiresAt) {

    static InvitationResponse of(Offer offer) {
        Participant one = offer.participant();
        return new InvitationResponse(
                offer.request().reference(),
                one.kind(),
                one.part(),
                offer.state(),
                one.expiresAt());
    }
}
