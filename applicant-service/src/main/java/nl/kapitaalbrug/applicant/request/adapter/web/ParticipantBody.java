package nl.kapitaalbrug.applicant.request.adapter.web;

import nl.kapitaalbrug.applicant.request.application.ManageParticipants.NewParticipant;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.applicant.request.domain.ParticipantLabel;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * Whom to invite.
 *
 * @param kind COLLEAGUE, ADVISER or CONTRIBUTOR
 * @param part the one section of a contributor; left out for others
 * @param label your own word for this person, which only you see; may be left out
 */
record ParticipantBody(
        ParticipantKind kind, @Nullable Section part, @Nullable ParticipantLabel label) {

    NewParticipant toParticipant() {
        Violations violations = new Violations();
        violations.at("/kind").require(kind != ParticipantKind.OWNER, "PARTICIPANT_KIND");
        boolean contributor = kind == ParticipantKind.CONTRIBUTOR;
        violations.at("/part").require(!contributor || part != null, "PART_MISSING");
        violations.at("/part").require(contributor || part == null, "PART_NOT_FOR_THIS_KIND");
        violations.throwIfAny();
        return new NewParticipant(kind, part, label);
    }
}
