package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Rights;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/** The requests of others that somebody takes part in, the newest first; 100 at most. */
record ParticipationListResponse(List<Item> items) {

    /**
     * One request.
     *
     * @param kind as what the person takes part
     * @param part the one section of a contributor
     * @param companyName name of the firm; left out while not said, and for who may not see it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            FinancingRequestId id,
            PublicReference reference,
            RequestStatus status,
            ParticipantKind kind,
            @Nullable Section part,
            @Nullable CompanyName companyName,
            Instant changedAt) {

        private static Item of(FinancingRequest request, Rights rights) {
            CompanySection company = request.handedIn().company();
            return new Item(
                    request.id(),
                    request.reference(),
                    request.status(),
                    rights.kind(),
                    rights.part(),
                    company != null && rights.sees(Section.COMPANY) ? company.name() : null,
                    request.changedAt());
        }
    }

    static ParticipationListResponse of(List<FinancingRequest> found, ApplicantId person) {
        return new ParticipationListResponse(
                found.stream()
                        .flatMap(request ->
                                request.rightsOf(person).stream()
                                        .map(rights -> Item.of(request, rights)))
                        .toList());
    }
}
