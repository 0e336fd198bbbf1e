package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.CorrectionReason;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.ImportedFigures;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.applicant.request.domain.Timeline;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
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
        List<MissingPart> missing,
        List<TimelinePart> timeline,
        PublicationPart publication,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant assessedAt,
        @Nullable Instant matchedAt,
        @Nullable Instant withdrawnAt) {

    /** The sections that were saved; the others are left out. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SectionsPart(
            @Nullable CompanySection company,
            @Nullable NeedSection need,
            @Nullable FinancialFigures finances,
            @Nullable TechnologySection technology,
            @Nullable Circumstances circumstances,
            @Nullable ImportPart imported) {}

    /** Figures from a bookkeeping, as they were, and where those of the section come from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ImportPart(
            int fiscalYear,
            FinancialFigures figures,
            Map<String, FactSource> sources,
            List<String> corrected,
            @Nullable CorrectionReason correctionReason) {

        static @Nullable ImportPart of(Sections sections) {
            ImportedFigures imported = sections.imported();
            FinancialFigures now = sections.finances();
            return imported == null || now == null
                    ? null
                    : new ImportPart(
                            imported.fiscalYear(),
                            imported.figures(),
                            imported.sources(now),
                            imported.corrected(now),
                            imported.reason());
        }
    }

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
                sections(request.sections()),
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
                timeline.lastAt(RequestEvent.SUBMITTED).orElse(null),
                timeline.lastAt(RequestEvent.ASSESSED).orElse(null),
                timeline.lastAt(RequestEvent.MATCHED).orElse(null),
                timeline.lastAt(RequestEvent.WITHDRAWN).orElse(null));
    }

    private static SectionsPart sections(Sections sections) {
        return new SectionsPart(
                sections.company(),
                sections.need(),
                sections.finances(),
                sections.technology(),
                sections.circumstances(),
                ImportPart.of(sections));
    }
}
