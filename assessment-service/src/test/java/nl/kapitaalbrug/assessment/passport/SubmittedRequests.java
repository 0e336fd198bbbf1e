package nl.kapitaalbrug.assessment.passport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;

/** Requests for tests: a firm that develops, with the figures of worked example B-05. */
public final class SubmittedRequests {

    private SubmittedRequests() {}

    /** The first revision of a request of that owner. */
    public static FinancingRequestSnapshot aRequest(FinancingRequestId id, String owner) {
        return aRequest(id, owner, 1);
    }

    /** A revision of a request of that owner. */
    public static FinancingRequestSnapshot aRequest(
            FinancingRequestId id, String owner, int revision) {
        return new FinancingRequestSnapshot(
                id,
                new ApplicantId(owner),
                revision,
                Instant.parse("2026-06-01T10:00:00Z"),
                DataOrigin.SAMPLE,
                new CompanyFacts(LegalForm.BV, SbiSection.C, LocalDate.of(2012, 3, 1), 12, null),
                new FundingNeed(
                        Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(180_000)),
                        List.of(Aim.AUTOMATION_AND_PRODUCTIVITY),
                        EuroAmount.ofEuros(36_000),
                        new Tenor(60),
                        new MunicipalityCode("GM0153"),
                        null,
                        null,
                        null),
                figures(),
                new TechnologyClaim(TechnologyRole.DEVELOPS, List.of(element())),
                Circumstances.UNKNOWN,
                null,
                null);
    }

    /** The same request of a firm of that form. */
    public static FinancingRequestSnapshot of(
            FinancingRequestSnapshot plain, LegalForm form, DataOrigin origin) {
        CompanyFacts company = plain.company();
        return new FinancingRequestSnapshot(
                plain.id(),
                plain.owner(),
                plain.revision(),
                plain.submittedAt(),
                origin,
                new CompanyFacts(
                        form, company.sector(), company.startDate(), company.employees(), null),
                plain.need(),
                plain.figures(),
                plain.technology(),
                plain.circumstances(),
                plain.plan(),
                plain.group());
    }

    private static TechnologyClaim.CriticalElement element() {
        Map<String, EvidenceAnswer> answers = new HashMap<>();
        for (TechnologyItem item : TechnologyItem.values()) {
            if (item.level() <= 4) {
                answers.put(
                        item.code(),
                        new EvidenceAnswer(EvidenceResponse.YES, 2, YearMonth.of(2026, 1), null));
            }
        }
        return new TechnologyClaim.CriticalElement("e1", answers);
    }

    private static FinancialFigures figures() {
        return new FinancialFigures(
                3,
                FigureSource.SELF,
                LocalDate.of(2025, 12, 31),
                new FinancialFigures.Balance(
                        EuroAmount.ofEuros(860_000),
                        EuroAmount.ofEuros(340_000),
                        EuroAmount.ofEuros(420_000),
                        EuroAmount.ofEuros(765_000),
                        EuroAmount.ofEuros(25_000),
                        EuroAmount.ofEuros(95_000),
                        null),
                new FinancialFigures.Income(
                        EuroAmount.ofEuros(1_900_000),
                        EuroAmount.ofEuros(38_000),
                        EuroAmount.ofEuros(70_000),
                        EuroAmount.ofEuros(8_000),
                        EuroAmount.ofEuros(10_000),
                        EuroAmount.ZERO,
                        null,
                        EuroAmount.ofEuros(26_000),
                        EuroAmount.ofEuros(29_000),
                        null),
                false);
    }
}
