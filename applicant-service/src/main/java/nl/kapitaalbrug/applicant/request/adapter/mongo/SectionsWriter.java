package nl.kapitaalbrug.applicant.request.adapter.mongo;

import static nl.kapitaalbrug.applicant.request.adapter.mongo.Scalars.cents;
import static nl.kapitaalbrug.applicant.request.adapter.mongo.Scalars.read;
import static nl.kapitaalbrug.applicant.request.adapter.mongo.Scalars.scalar;

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
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.SourcesDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.SpendDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.TechnologyDocument;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.ConfirmedAmounts;
import nl.kapitaalbrug.applicant.request.domain.ImportedFigures;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import org.jspecify.annotations.Nullable;

/** Turns sections into documents. */
final class SectionsWriter {

    private SectionsWriter() {}

    static SectionsDocument write(Sections sections) {
        return new SectionsDocument(
                read(sections.company(), SectionsWriter::company),
                read(sections.need(), SectionsWriter::need),
                read(sections.finances(), SectionsWriter::finances),
                read(sections.technology(), SectionsWriter::technology),
                read(sections.plan(), StoredPlan::write),
                read(sections.group(), StoredGroup::write),
                read(sections.circumstances(), SectionsWriter::circumstances),
                read(sections.imported(), SectionsWriter::imported),
                confirmed(sections.confirmed()),
                sections.byAdviser().stream().sorted().toList());
    }

    private static @Nullable ConfirmedDocument confirmed(ConfirmedAmounts confirmed) {
        return confirmed.equals(ConfirmedAmounts.NONE)
                ? null
                : new ConfirmedDocument(
                        cents(confirmed.totalAssets()), cents(confirmed.annualTurnover()));
    }

    private static ImportedDocument imported(ImportedFigures imported) {
        return new ImportedDocument(
                imported.fiscalYear(), finances(imported.figures()), scalar(imported.reason()));
    }

    private static CompanyDocument company(CompanySection company) {
        CompanySection.Sources sources = company.sources();
        return new CompanyDocument(
                scalar(company.kvkNumber()),
                scalar(company.name()),
                company.legalForm(),
                company.sector(),
                company.startDate(),
                company.employees(),
                new SourcesDocument(
                        sources.name(),
                        sources.legalForm(),
                        sources.sector(),
                        sources.startDate(),
                        sources.employees()));
    }

    private static NeedDocument need(NeedSection need) {
        return new NeedDocument(
                need.spend().entrySet().stream()
                        .map(entry -> new SpendDocument(entry.getKey(), entry.getValue().cents()))
                        .toList(),
                need.aims(),
                cents(need.ownContribution()),
                scalar(need.tenor()),
                scalar(need.place()),
                need.assetLifeMonths(),
                need.firstCommitmentDate(),
                need.graceNeededMonths());
    }

    private static FinancesDocument finances(FinancialFigures figures) {
        return new FinancesDocument(
                figures.fiscalYears(),
                figures.source(),
                figures.statementDate(),
                balance(figures.balance()),
                income(figures.income()),
                figures.defaultEvent());
    }

    private static BalanceDocument balance(FinancialFigures.Balance balance) {
        return new BalanceDocument(
                cents(balance.totalAssets()),
                cents(balance.currentAssets()),
                cents(balance.currentLiabilities()),
                cents(balance.totalLiabilities()),
                cents(balance.retainedEarnings()),
                cents(balance.equity()),
                cents(balance.subordinatedLoans()));
    }

    private static IncomeDocument income(FinancialFigures.Income income) {
        return new IncomeDocument(
                cents(income.annualTurnover()),
                cents(income.ebit()),
                cents(income.ebitda()),
                cents(income.taxPaid()),
                cents(income.maintenanceInvestment()),
                cents(income.workingCapitalIncrease()),
                cents(income.privateDrawings()),
                cents(income.interest()),
                cents(income.scheduledRepayment()),
                cents(income.personnelCost()));
    }

    private static TechnologyDocument technology(TechnologySection technology) {
        return new TechnologyDocument(
                technology.role(),
                technology.elements().stream().map(SectionsWriter::element).toList());
    }

    private static ElementDocument element(TechnologySection.Element element) {
        return new ElementDocument(
                element.key(),
                scalar(element.name()),
                element.answers().entrySet().stream()
                        .map(entry -> answer(entry.getKey(), entry.getValue()))
                        .toList());
    }

    private static AnswerDocument answer(String item, EvidenceAnswer answer) {
        return new AnswerDocument(
                item,
                answer.response(),
                answer.grade(),
                read(answer.evidenceMonth(), Object::toString),
                answer.notApplicableReason());
    }

    private static CircumstancesDocument circumstances(Circumstances circumstances) {
        Circumstances.Security security = circumstances.security();
        Circumstances.Standing standing = circumstances.standing();
        Circumstances.Preparation preparation = circumstances.preparation();
        return new CircumstancesDocument(
                cents(security.lendingValue()),
                cents(security.existingPledges()),
                security.suretyWilling(),
                security.sharesWilling(),
                standing.publiclyInsuredCare(),
                standing.mainlyPrimaryAgriculture(),
                standing.invoicesBusinesses(),
                standing.sellsCommercially(),
                standing.firstSaleYear(),
                standing.researchHours(),
                preparation.wbsoDeclaration(),
                preparation.energyListAsset(),
                preparation.environmentListAsset(),
                preparation.professionalRound(),
                preparation.followOnLetter(),
                preparation.otherFundingProven(),
                preparation.partnerFirm());
    }
}
