package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.NotApplicableReason;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import org.jspecify.annotations.Nullable;

/** The sections as they are stored; amounts in cents, a section never saved is missing. */
public record SectionsDocument(
        @Nullable CompanyDocument company,
        @Nullable NeedDocument need,
        @Nullable FinancesDocument finances,
        @Nullable TechnologyDocument technology,
        @Nullable PlanDocument plan,
        @Nullable GroupDocument group,
        @Nullable CircumstancesDocument circumstances,
        @Nullable ImportedDocument imported,
        @Nullable ConfirmedDocument confirmed,
        @Nullable List<String> byAdviser) {

    /** Figures taken over from a bookkeeping, as they were. */
    public record ImportedDocument(
            Integer fiscalYear, FinancesDocument figures, @Nullable String reason) {}

    /** Small amounts that are right, each in cents; without one in requests of earlier versions. */
    public record ConfirmedDocument(@Nullable Long totalAssets, @Nullable Long annualTurnover) {}

    /** The firm. */
    public record CompanyDocument(
            @Nullable String kvkNumber,
            @Nullable String name,
            @Nullable LegalForm legalForm,
            @Nullable SbiSection sector,
            @Nullable LocalDate startDate,
            @Nullable Integer employees,
            SourcesDocument sources) {}

    /** Where the parts of the firm come from. */
    public record SourcesDocument(
            @Nullable FactSource name,
            @Nullable FactSource legalForm,
            @Nullable FactSource sector,
            @Nullable FactSource startDate,
            @Nullable FactSource employees) {}

    /** The need. */
    public record NeedDocument(
            List<SpendDocument> spend,
            List<Aim> aims,
            @Nullable Long ownContribution,
            @Nullable Integer tenorMonths,
            @Nullable String place,
            @Nullable Integer assetLifeMonths,
            @Nullable LocalDate firstCommitmentDate,
            @Nullable Integer graceNeededMonths) {}

    /** Spending of one kind. */
    public record SpendDocument(SpendKind kind, Long cents) {}

    /** The figures. */
    public record FinancesDocument(
            @Nullable Integer fiscalYears,
            @Nullable FigureSource source,
            @Nullable LocalDate statementDate,
            BalanceDocument balance,
            IncomeDocument income,
            @Nullable Boolean defaultEvent) {}

    /** The balance sheet. */
    public record BalanceDocument(
            @Nullable Long totalAssets,
            @Nullable Long currentAssets,
            @Nullable Long currentLiabilities,
            @Nullable Long totalLiabilities,
            @Nullable Long retainedEarnings,
            @Nullable Long equity,
            @Nullable Long subordinatedLoans) {}

    /** Income, and what it has to carry. */
    public record IncomeDocument(
            @Nullable Long annualTurnover,
            @Nullable Long ebit,
            @Nullable Long ebitda,
            @Nullable Long taxPaid,
            @Nullable Long maintenanceInvestment,
            @Nullable Long workingCapitalIncrease,
            @Nullable Long privateDrawings,
            @Nullable Long interest,
            @Nullable Long scheduledRepayment,
            @Nullable Long personnelCost) {}

    /** The technology. */
    public record TechnologyDocument(
            @Nullable TechnologyRole role, List<ElementDocument> elements) {}

    /** One critical element. */
    public record ElementDocument(
            String key, @Nullable String name, List<AnswerDocument> answers) {}

    /** The answer to one item; the month as {@code yyyy-mm}. */
    public record AnswerDocument(
            String item,
            EvidenceResponse response,
            Integer grade,
            @Nullable String evidenceMonth,
            @Nullable NotApplicableReason notApplicableReason) {}

    /** Facts that single instruments ask for. */
    public record CircumstancesDocument(
            @Nullable Long lendingValue,
            @Nullable Long existingPledges,
            @Nullable Boolean suretyWilling,
            @Nullable Boolean sharesWilling,
            @Nullable Boolean publiclyInsuredCare,
            @Nullable Boolean mainlyPrimaryAgriculture,
            @Nullable Boolean invoicesBusinesses,
            @Nullable Boolean sellsCommercially,
            @Nullable Integer firstSaleYear,
            @Nullable Integer researchHours,
            @Nullable Boolean wbsoDeclaration,
            @Nullable Boolean energyListAsset,
            @Nullable Boolean environmentListAsset,
            @Nullable Boolean professionalRound,
            @Nullable Boolean followOnLetter,
            @Nullable Boolean otherFundingProven,
            @Nullable Boolean partnerFirm) {}
}
