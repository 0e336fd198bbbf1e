package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.ConsentPurpose;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Stage;
import org.jspecify.annotations.Nullable;

/** Who sees a request besides its owner; missing in requests of earlier versions: nobody. */
public record SharingDocument(
        List<ParticipantDocument> participants,
        List<SupplyDocument> supplies,
        List<ConsentDocument> consents,
        @Nullable ReviewingDocument reviewing) {

    /** The review of the outcome by people. */
    public record ReviewingDocument(
            Integer revision,
            Integer number,
            Long version,
            Stage stage,
            String dueOn,
            List<String> assessors) {}

    /** Somebody who was invited. */
    public record ParticipantDocument(
            String id,
            ParticipantKind kind,
            @Nullable Section part,
            @Nullable String label,
            Instant invitedAt,
            @Nullable String person,
            @Nullable Instant joinedAt,
            @Nullable Instant endedAt,
            @Nullable Instant confirmedAt) {}

    /** Who wrote a section last. */
    public record SupplyDocument(Section section, ParticipantKind kind, Instant at) {}

    /** What one financier may see. */
    public record ConsentDocument(
            String financier,
            ConsentPurpose purpose,
            Integer version,
            String text,
            Instant givenAt,
            @Nullable Instant withdrawnAt,
            @Nullable Instant viewedAt) {}
}
