package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.applicant.request.adapter.mongo.RequestDocument.PublicationDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SharingDocument.ConsentDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SharingDocument.ParticipantDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SharingDocument.ReviewingDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SharingDocument.SupplyDocument;
import nl.kapitaalbrug.applicant.request.domain.Consent;
import nl.kapitaalbrug.applicant.request.domain.Consents;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.ParticipantLabel;
import nl.kapitaalbrug.applicant.request.domain.Participants;
import nl.kapitaalbrug.applicant.request.domain.Publication;
import nl.kapitaalbrug.applicant.request.domain.Reviewing;
import nl.kapitaalbrug.applicant.request.domain.Sharing;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Between who sees a request and its documents. */
final class StoredSharing {

    private StoredSharing() {}

    static SharingDocument write(Sharing sharing) {
        return new SharingDocument(
                sharing.participants().all().stream().map(StoredSharing::write).toList(),
                sharing.participants().supplies().stream()
                        .map(one -> new SupplyDocument(one.section(), one.kind(), one.at()))
                        .toList(),
                sharing.consents().all().stream().map(StoredSharing::write).toList(),
                Scalars.read(sharing.reviewing(), StoredSharing::write));
    }

    /** The subjects of all who take part now, so that one condition finds their requests. */
    static List<String> members(Sharing sharing) {
        return sharing.participants().members().stream().map(ApplicantId::value).toList();
    }

    /** The financiers who may look at something now, for the same reason. */
    static List<String> viewers(Sharing sharing) {
        return sharing.consents().financiers().stream().map(FinancierId::value).toList();
    }

    /** The assessors who may look now, for the same reason. */
    static List<String> assessors(Sharing sharing) {
        Reviewing reviewing = sharing.reviewing();
        return reviewing == null
                ? List.of()
                : reviewing.assessors().stream().map(ApplicantId::value).toList();
    }

    static PublicationDocument publication(Publication publication) {
        return new PublicationDocument(publication.published(), publication.chosenAt());
    }

    static Sharing read(RequestDocument document) {
        PublicationDocument stored = document.publication();
        Publication publication =
                stored == null
                        ? Publication.NONE
                        : new Publication(stored.published(), stored.chosenAt());
        SharingDocument sharing = document.sharing();
        if (sharing == null) {
            return new Sharing(publication, Participants.NONE, Consents.NONE, null);
        }
        return new Sharing(
                publication,
                new Participants(
                        sharing.participants().stream().map(StoredSharing::read).toList(),
                        sharing.supplies().stream()
                                .map(one ->
                                        new Participants.Supply(
                                                one.section(), one.kind(), one.at()))
                                .toList()),
                new Consents(sharing.consents().stream().map(StoredSharing::read).toList()),
                Scalars.read(sharing.reviewing(), StoredSharing::read));
    }

    private static ReviewingDocument write(Reviewing one) {
        return new ReviewingDocument(
                one.revision(),
                one.number(),
                one.version(),
                one.stage(),
                one.dueOn().toString(),
                one.assessors().stream().map(ApplicantId::value).toList());
    }

    private static Reviewing read(ReviewingDocument one) {
        return new Reviewing(
                one.revision(),
                one.number(),
                one.version(),
                one.stage(),
                LocalDate.parse(one.dueOn()),
                one.assessors().stream().map(ApplicantId::of).toList());
    }

    private static ParticipantDocument write(Participant one) {
        return new ParticipantDocument(
                one.id(),
                one.kind(),
                one.part(),
                Scalars.read(one.label(), ParticipantLabel::value),
                one.invitedAt(),
                Scalars.read(one.person(), ApplicantId::value),
                one.joinedAt(),
                one.endedAt(),
                one.confirmedAt());
    }

    private static Participant read(ParticipantDocument one) {
        return new Participant(
                one.id(),
                one.kind(),
                one.part(),
                Scalars.read(one.label(), ParticipantLabel::of),
                one.invitedAt(),
                Scalars.read(one.person(), ApplicantId::of),
                one.joinedAt(),
                one.endedAt(),
                one.confirmedAt());
    }

    private static ConsentDocument write(Consent one) {
        return new ConsentDocument(
                one.financier().value(),
                one.purpose(),
                one.version(),
                one.text(),
                one.givenAt(),
                one.withdrawnAt(),
                one.viewedAt());
    }

    private static Consent read(ConsentDocument one) {
        return new Consent(
                FinancierId.of(one.financier()),
                one.purpose(),
                one.version(),
                one.text(),
                one.givenAt(),
                one.withdrawnAt(),
                one.viewedAt());
    }
}
