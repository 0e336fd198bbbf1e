package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.time.Instant;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.applicant.request.domain.ParticipantLabel;
import nl.kapitaalbrug.contracts.fact.Section;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who was invited, as the owner sees it.
 *
 * @param kind as what
 * @param part the one section of a contributor
 * @param label the owner's own word for this person
 * @param state where it stands
 * @param expiresAt until when the invitation can be taken up
 * @param confirmedAt when the person confirmed the part as it is now
 * @param code the secret part of the invitation's link; while it can be taken up
 * @param link the whole link
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ParticipantResponse(
        String id,
        ParticipantKind kind,
        @Nullable Section part,
        @Nullable ParticipantLabel label,
        Participant.State state,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant joinedAt,
        @Nullable Instant endedAt,
        @Nullable Instant confirmedAt,
        @Nullable String code,
        @Nullable URI link) {

    /** As the owner sees it at that moment; the way to join is told while it can be taken. */
    static ParticipantResponse of(Participant one, Instant now, Invitations.Invitation invitation) {
        Participant.State state = one.state(now);
        boolean open = state == Participant.State.INVITED;
        return new ParticipantResponse(
                one.id(),
                one.kind(),
                one.part(),
                one.label(),
                state,
                one.invitedAt(),
                one.expiresAt(),
                one.joinedAt(),
                one.endedAt(),
                one.confirmedAt(),
                open ? invitation.code() : null,
                open ? invitation.link() : null);
    }
}
