package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Rights;
import nl.kapitaalbrug.applicant.request.domain.Timeline;
import nl.kapitaalbrug.applicant.request.domain.Told;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** A financing request as its owner or a participant sees it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestResponse(
        FinancingRequestId id,
        PublicReference reference,
        RequestStatus status,
        long version,
        int revision,
        DataOrigin origin,
        SectionsPart sections,
        @Nullable SectionsPart handedIn,
        List<MissingPart> missing,
        List<TimelinePart> timeline,
        PublicationPart publication,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant assessedAt,
        @Nullable Instant matchedAt,
        @Nullable Instant withdrawnAt,
        @Nullable LeftPart left,
        ViewerPart viewer,
        List<SupplyPart> supplies,
        List<ConfirmationPart> confirmations) {

    /** Something that keeps a draft from being submitted. */
    record MissingPart(String pointer, String code) {}

    /** Something that happened. */
    record TimelinePart(RequestEvent event, Instant at) {}

    /** Whether financiers may see it, without its name, and since when that is so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicationPart(boolean published, @Nullable Instant chosenAt) {}

    /**
     * Of a draft that lies still.
     *
     * @param askedAt when its owner was asked why
     * @param reason what the owner said; left out while that is nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LeftPart(Instant askedAt, @Nullable LeaveReason reason) {

        static @Nullable LeftPart of(FinancingRequest request) {
            Told told = request.told();
            return told == null || !request.isLeft()
                    ? null
                    : new LeftPart(
                            request.timeline()
                                    .lastAt(RequestEvent.ASKED_WHY)
                                    .orElse(request.changedAt()),
                            told.leaving());
        }
    }

    /**
     * As what the caller takes part in it.
     *
     * @param kind OWNER for who started it
     * @param part the only section that the caller sees and may save; left out for all
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ViewerPart(ParticipantKind kind, @Nullable Section part) {}

    /**
     * A section that somebody else than the owner saved last.
     *
     * @param section which
     * @param kind as what that person takes part
     * @param suppliedAt when
     */
    record SupplyPart(Section section, ParticipantKind kind, Instant suppliedAt) {}

    /**
     * A section that was confirmed as it is.
     *
     * @param section which
     * @param confirmedAt when
     */
    record ConfirmationPart(Section section, Instant confirmedAt) {}

    static RequestResponse of(FinancingRequest request, Rights rights, LocalDate today) {
        Timeline timeline = request.timeline();
        return new RequestResponse(
                request.id(),
                request.reference(),
                request.status(),
                request.version(),
                request.revision(),
                request.origin(),
                SectionsPart.of(request.sections().seenBy(rights)),
                handedIn(request, rights),
                request.missing(today).stream()
                        .filter(finding -> sees(rights, finding.pointer()))
                        .map(finding -> new MissingPart(finding.pointer(), finding.code()))
                        .toList(),
                timeline.entries().stream()
                        .map(entry -> new TimelinePart(entry.event(), entry.at()))
                        .toList(),
                new PublicationPart(
                        request.publication().published(), request.publication().chosenAt()),
                timeline.lastAt(RequestEvent.STARTED).orElse(request.changedAt()),
                request.changedAt(),
                request.submittedAt().orElse(null),
                request.assessedAt().orElse(null),
                request.matchedAt().orElse(null),
                timeline.lastAt(RequestEvent.WITHDRAWN).orElse(null),
                rights.kind() == ParticipantKind.OWNER ? LeftPart.of(request) : null,
                new ViewerPart(rights.kind(), rights.part()),
                request.sharing().participants().supplies().stream()
                        .filter(one -> rights.sees(one.section()))
                        .map(one -> new SupplyPart(one.section(), one.kind(), one.at()))
                        .toList(),
                confirmations(request, rights));
    }

    private static List<ConfirmationPart> confirmations(FinancingRequest request, Rights rights) {
        List<ConfirmationPart> parts = new ArrayList<>();
        for (Participant one : request.sharing().participants().all()) {
            Section part = one.part();
            Instant at = one.confirmedAt();
            if (part != null && at != null && rights.sees(part)) {
                parts.add(new ConfirmationPart(part, at));
            }
        }
        return parts;
    }

    private static boolean sees(Rights rights, String pointer) {
        return rights.part() == null
                || pointer.matches(
                        "/sections/%s(/.*)?"
                                .formatted(rights.part().name().toLowerCase(Locale.ROOT)));
    }

    /** While it is corrected, what holds until the corrections are handed in. */
    private static @Nullable SectionsPart handedIn(FinancingRequest request, Rights rights) {
        return request.status() == RequestStatus.REVISING
                ? SectionsPart.of(request.handedIn().seenBy(rights))
                : null;
    }
}
