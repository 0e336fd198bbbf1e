package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Timeline;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** A financing request as its owner sees it. */
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
        @Nullable Instant withdrawnAt) {

    /** Something that keeps a draft from being submitted. */
    record MissingPart(String pointer, String code) {}

    /** Something that happened. */
    record TimelinePart(RequestEvent event, Instant at) {}

    /** Whether financiers may see it, without its name, and since when that is so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PublicationPart(boolean published, @Nullable Instant chosenAt) {}

    static RequestResponse of(FinancingRequest request, LocalDate today) {
        Timeline timeline = request.timeline();
        return new RequestResponse(
                request.id(),
                request.reference(),
                request.status(),
                request.version(),
                request.revision(),
                request.origin(),
                SectionsPart.of(request.sections()),
                handedIn(request),
                request.missing(today).stream()
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
                timeline.lastAt(RequestEvent.WITHDRAWN).orElse(null));
    }

    /** While it is corrected, what holds until the corrections are handed in. */
    private static @Nullable SectionsPart handedIn(FinancingRequest request) {
        return request.status() == RequestStatus.REVISING
                ? SectionsPart.of(request.handedIn())
                : null;
    }
}
