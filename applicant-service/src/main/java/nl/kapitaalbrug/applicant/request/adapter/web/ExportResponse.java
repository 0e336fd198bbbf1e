package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.GroupSection;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.PlanSection;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;

/** A whole request to take along: answers, where each came from, and what happened. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportResponse(
        String schema,
        PublicReference reference,
        RequestStatus status,
        int revision,
        DataOrigin origin,
        Instant exportedAt,
        Answered sections,
        Map<String, FactSource> sources,
        List<Happened> timeline,
        boolean published) {

    /** The sections that were saved, each as it is sent; the others are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Answered(
            @Nullable Firm company,
            @Nullable NeedSection need,
            @Nullable FinancesPart finances,
            @Nullable TechnologySection technology,
            @Nullable PlanSection plan,
            @Nullable GroupSection group,
            @Nullable Circumstances circumstances) {}

    /** The firm. */
    record Firm(
            @Nullable KvkNumber kvkNumber,
            @Nullable CompanyName name,
            @Nullable LegalForm legalForm,
            @Nullable SbiSection sector,
            @Nullable LocalDate startDate,
            @Nullable Integer employees) {}

    /** Something that happened. */
    record Happened(RequestEvent event, Instant at) {}

    static ExportResponse of(FinancingRequest request, Instant now) {
        Sections sections = request.sections();
        CompanySection firm = sections.company();
        return new ExportResponse(
                RequestSchema.ID,
                request.reference(),
                request.status(),
                request.revision(),
                request.origin(),
                now,
                new Answered(
                        firm == null
                                ? null
                                : new Firm(
                                        firm.kvkNumber(),
                                        firm.name(),
                                        firm.legalForm(),
                                        firm.sector(),
                                        firm.startDate(),
                                        firm.employees()),
                        sections.need(),
                        FinancesPart.of(sections),
                        sections.technology(),
                        sections.plan(),
                        sections.group(),
                        sections.circumstances()),
                sources(sections),
                request.timeline().entries().stream()
                        .map(entry -> new Happened(entry.event(), entry.at()))
                        .toList(),
                request.publication().published());
    }

    private static Map<String, FactSource> sources(Sections sections) {
        Map<String, FactSource> all = new TreeMap<>();
        sections.sources().forEach((place, source) -> all.put("/sections/" + place, source));
        return all;
    }
}
