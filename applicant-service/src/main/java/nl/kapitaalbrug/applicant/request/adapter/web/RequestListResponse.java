package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Timeline;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** A page of an applicant's own requests, the newest first. */
record RequestListResponse(List<Item> items, int page, int pageSize, long total) {

    /**
     * One request, with as much of its content as tells it from the others.
     *
     * @param companyName name of the firm; {@code null} while not said
     * @param externalNeed euros wanted of others: the costs less what the owners put in; {@code
     *     null} while one of the two is missing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            FinancingRequestId id,
            PublicReference reference,
            RequestStatus status,
            long version,
            int revision,
            DataOrigin origin,
            @Nullable CompanyName companyName,
            @Nullable BigDecimal externalNeed,
            Instant createdAt,
            Instant changedAt,
            @Nullable Instant submittedAt,
            @Nullable Instant assessedAt,
            @Nullable Instant matchedAt) {

        private static Item of(FinancingRequest request) {
            Timeline timeline = request.timeline();
            CompanySection company = request.handedIn().company();
            NeedSection need = request.handedIn().need();
            return new Item(
                    request.id(),
                    request.reference(),
                    request.status(),
                    request.version(),
                    request.revision(),
                    request.origin(),
                    company == null ? null : company.name(),
                    need == null ? null : need.externalNeed(),
                    timeline.lastAt(RequestEvent.STARTED).orElse(request.changedAt()),
                    request.changedAt(),
                    request.submittedAt().orElse(null),
                    request.assessedAt().orElse(null),
                    request.matchedAt().orElse(null));
        }
    }

    static RequestListResponse of(FinancingRequests.Page found, int page, int pageSize) {
        return new RequestListResponse(
                found.items().stream().map(Item::of).toList(), page, pageSize, found.total());
    }
}
