package nl.kapitaalbrug.applicant.request.adapter.mongo;

import static nl.kapitaalbrug.applicant.request.adapter.mongo.Scalars.amount;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.AnswerDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.BalanceDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.CircumstancesDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.CompanyDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.ConfirmedDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.ElementDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.FinancesDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.ImportedDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.IncomeDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.NeedDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.TechnologyDocument;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.ConfirmedAmounts;
import nl.kapitaalbrug.applicant.request.domain.CorrectionReason;
import nl.kapitaalbrug.applicant.request.domain.ElementName;
import nl.kapitaalbrug.applicant.request.domain.ImportedFigures;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;

/** Turns documents into sections; a value that cannot be is refused by the value itself. */
final class SectionsReader {

    private SectionsReader() {}

    static Sections read(SectionsDocument document) {
        return new Sections(
                Scalars.read(document.company(), SectionsReader::company),
                Scalars.read(document.need(), SectionsReader::need),
                Scalars.read(document.finances(), SectionsReader::finances),
                Scalars.read(document.technology(), SectionsReader::technology),
                Scalars.read(document.plan(), StoredPlan::read),
                Scalars.read(document.group(), StoredGroup::read),
                Scalars.read(document.circumstances(), SectionsReader::circumstances),
                Scalars.read(document.imported(), SectionsReader::imported),
                confirmed(document.confirmed()),
                document.byAdviser() == null ? Set.of() : Set.copyOf(document.byAdviser()));
    }

    private static ConfirmedAmounts confirmed(@Nullable ConfirmedDocument confirmed) {
        return confirmed == null
                ? ConfirmedAmounts.NONE
                : new ConfirmedAmounts(
                        amount(confirmed.totalAssets()), amount(confirmed.annualTurnover()));
    }

    private static ImportedFigures imported(ImportedDocument imported) {
        return new ImportedFigures(
                imported.fiscalYear(),
                finances(imported.figures()),
                Scalars.read(imported.reason(), CorrectionReason::of));
    }

    private static CompanySection company(CompanyDocument company) {
        return new CompanySection(
                Scalars.read(company.kvkNumber(), KvkNumber::of),
                Scalars.read(company.name(), CompanyName::of),
                company.legalForm(),
                company.sector(),
                company.startDate(),
                company.employees(),
                new CompanySection.Sources(
                        company.sources().name(),
                        company.sources().legalForm(),
                        company.sources().sector(),
                        company.sources().startDate(),
                        company.sources().employees()));
    }

    private static NeedSection need(NeedDocument need) {
        Map<SpendKind, EuroAmount> spend = new EnumMap<>(SpendKind.class);
        need.spend().forEach(entry -> spend.put(entry.kind(), new EuroAmount(entry.cents())));
        return new NeedSection(
                spend,
                need.aims(),
                amount(need.ownContribution()),
                Scalars.read(need.tenorMonths(), Tenor::of),
                Scalars.read(need.place(), MunicipalityCode::of),
                need.assetLifeMonths(),
                need.firstCommitmentDate(),
                need.graceNeededMonths());
    }

    private static FinancialFigures finances(FinancesDocument figures) {
        return new FinancialFigures(
                figures.fiscalYears(),
                figures.source(),
                figures.statementDate(),
                balance(figures.balance()),
                income(figures.income()),
                figures.defaultEvent());
    }

    private static FinancialFigures.Balance balance(BalanceDocument balance) {
        return new FinancialFigures.Balance(
                amount(balance.totalAssets()),
                amount(balance.currentAssets()),
                amount(balance.currentLiabilities()),
                amount(balance.totalLiabilities()),
                amount(balance.retainedEarnings()),
                amount(balance.equity()),
                amount(balance.subordinatedLoans()));
    }

    private static FinancialFigures.Income income(IncomeDocument income) {
        return new FinancialFigures.Income(
                amount(income.annualTurnover()),
                amount(income.ebit()),
                amount(income.ebitda()),
                amount(income.taxPaid()),
                amount(income.maintenanceInvestment()),
                amount(income.workingCapitalIncrease()),
                amount(income.privateDrawings()),
                amount(income.interest()),
                amount(income.scheduledRepayment()),
                amount(income.personnelCost()));
    }

    private static TechnologySection technology(TechnologyDocument technology) {
        return new TechnologySection(
                technology.role(),
                technology.elements().stream().map(SectionsReader::element).toList());
    }

    private static TechnologySection.Element element(ElementDocument element) {
        Map<String, EvidenceAnswer> answers = new HashMap<>();
        element.answers().forEach(answer -> answers.put(answer.item(), answer(answer)));
        return new TechnologySection.Element(
                element.key(), Scalars.read(element.name(), ElementName::of), answers);
    }

    private static EvidenceAnswer answer(AnswerDocument answer) {
        return new EvidenceAnswer(
                answer.response(),
                answer.grade(),
                Scalars.read(answer.evidenceMonth(), YearMonth::parse),
                answer.notApplicableReason());
    }

    private static Circumstances circumstances(CircumstancesDocument circumstances) {
        return new Circumstances(
                new Circumstances.Security(
                        amount(circumstances.lendingValue()),
                        amount(circumstances.existingPledges()),
                        circumstances.suretyWilling(),
                        circumstances.sharesWilling()),
                new Circumstances.Standing(
                        circumstances.publiclyInsuredCare(),
                        circumstances.mainlyPrimaryAgriculture(),
                        circumstances.invoicesBusinesses(),
                        circumstances.sellsCommercially(),
                        circumstances.firstSaleYear(),
                        circumstances.researchHours()),
                new Circumstances.Preparation(
                        circumstances.wbsoDeclaration(),
                        circumstances.energyListAsset(),
                        circumstances.environmentListAsset(),
                        circumstances.professionalRound(),
                        circumstances.followOnLetter(),
                        circumstances.otherFundingProven(),
                        circumstances.partnerFirm()));
    }
}
