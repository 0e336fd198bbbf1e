package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.CorrectionReason;
import nl.kapitaalbrug.applicant.request.domain.GroupSection;
import nl.kapitaalbrug.applicant.request.domain.ImportedFigures;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.PlanSection;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import org.jspecify.annotations.Nullable;

/**
 * The sections that were saved; the others are left out.
 *
 * @param sources where answers come from that have more than one possible source, by place such as
 *     {@code need/tenor}: the register, a bookkeeping or an adviser; all others come from the
 *     applicant
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SectionsPart(
        @Nullable CompanySection company,
        @Nullable NeedSection need,
        @Nullable FinancesPart finances,
        @Nullable TechnologySection technology,
        @Nullable PlanSection plan,
        @Nullable GroupSection group,
        @Nullable Circumstances circumstances,
        @Nullable ImportPart imported,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, FactSource> sources) {

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

    static SectionsPart of(Sections sections) {
        return new SectionsPart(
                sections.company(),
                sections.need(),
                FinancesPart.of(sections),
                sections.technology(),
                sections.plan(),
                sections.group(),
                sections.circumstances(),
                ImportPart.of(sections),
                sections.sources());
    }
}
