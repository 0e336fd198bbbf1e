package nl.kapitaalbrug.applicant.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;

/** Complete sections of a firm that buys a robot cell, to be varied by tests. */
public final class SectionsBuilder {

    private @Nullable CompanySection company =
            new CompanySection(
                    KvkNumber.of("12345678"),
                    CompanyName.of("Plaatwerk Zwolle BV"),
                    LegalForm.BV,
                    SbiSection.C,
                    LocalDate.of(2012, 5, 1),
                    12,
                    CompanySection.Sources.NONE);
    private @Nullable NeedSection need =
            new NeedSection(
                    Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(180_000)),
                    List.of(Aim.AUTOMATION_AND_PRODUCTIVITY),
                    EuroAmount.ofEuros(36_000),
                    new Tenor(60),
                    MunicipalityCode.of("GM0193"),
                    120,
                    LocalDate.of(2027, 1, 15),
                    6);
    private @Nullable FinancialFigures finances =
            new FinancialFigures(
                    5,
                    FigureSource.COMPILED,
                    LocalDate.of(2025, 12, 31),
                    new FinancialFigures.Balance(
                            EuroAmount.ofEuros(900_000),
                            EuroAmount.ofEuros(400_000),
                            EuroAmount.ofEuros(250_000),
                            EuroAmount.ofEuros(550_000),
                            EuroAmount.ofEuros(300_000),
                            EuroAmount.ofEuros(350_000),
                            null),
                    new FinancialFigures.Income(
                            EuroAmount.ofEuros(1_800_000),
                            EuroAmount.ofEuros(120_000),
                            EuroAmount.ofEuros(180_000),
                            null,
                            null,
                            null,
                            null,
                            EuroAmount.ofEuros(15_000),
                            EuroAmount.ofEuros(40_000),
                            null),
                    false);
    private @Nullable TechnologySection technology =
            new TechnologySection(TechnologyRole.BUYS_PROVEN, List.of());
    private @Nullable PlanSection plan;
    private @Nullable GroupSection group;
    private @Nullable Circumstances circumstances = Circumstances.UNKNOWN;
    private ConfirmedAmounts confirmed = ConfirmedAmounts.NONE;

    private SectionsBuilder() {}

    /** A complete request. */
    public static SectionsBuilder complete() {
        return new SectionsBuilder();
    }

    /** With another section about the firm. */
    SectionsBuilder company(UnaryOperator<CompanySection> change) {
        company = change.apply(company);
        return this;
    }

    /** With another legal form. */
    SectionsBuilder legalForm(LegalForm form) {
        return company(c ->
                new CompanySection(
                        c.kvkNumber(),
                        c.name(),
                        form,
                        c.sector(),
                        c.startDate(),
                        c.employees(),
                        c.sources()));
    }

    /** With another start date. */
    SectionsBuilder startDate(@Nullable LocalDate start) {
        return company(c ->
                new CompanySection(
                        c.kvkNumber(),
                        c.name(),
                        c.legalForm(),
                        c.sector(),
                        start,
                        c.employees(),
                        c.sources()));
    }

    /** With another section about the need. */
    SectionsBuilder need(UnaryOperator<NeedSection> change) {
        need = change.apply(need);
        return this;
    }

    /** With other spending on machines and another own contribution. */
    public SectionsBuilder amounts(long machines, @Nullable Long own) {
        return need(n ->
                new NeedSection(
                        Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(machines)),
                        n.aims(),
                        own == null ? null : EuroAmount.ofEuros(own),
                        n.tenor(),
                        n.place(),
                        n.assetLifeMonths(),
                        n.firstCommitmentDate(),
                        n.graceNeededMonths()));
    }

    /** With other months. */
    SectionsBuilder months(
            @Nullable Integer tenor, @Nullable Integer life, @Nullable Integer grace) {
        return need(n ->
                new NeedSection(
                        n.spend(),
                        n.aims(),
                        n.ownContribution(),
                        tenor == null ? null : new Tenor(tenor),
                        n.place(),
                        life,
                        n.firstCommitmentDate(),
                        grace));
    }

    /** With another day of the first order. */
    SectionsBuilder commitment(LocalDate date) {
        return need(n ->
                new NeedSection(
                        n.spend(),
                        n.aims(),
                        n.ownContribution(),
                        n.tenor(),
                        n.place(),
                        n.assetLifeMonths(),
                        date,
                        n.graceNeededMonths()));
    }

    /** With other figures. */
    SectionsBuilder finances(UnaryOperator<FinancialFigures> change) {
        finances = change.apply(finances);
        return this;
    }

    /** With another balance sheet. */
    SectionsBuilder balance(UnaryOperator<FinancialFigures.Balance> change) {
        return finances(f ->
                new FinancialFigures(
                        f.fiscalYears(),
                        f.source(),
                        f.statementDate(),
                        change.apply(f.balance()),
                        f.income(),
                        f.defaultEvent()));
    }

    /** With other income. */
    SectionsBuilder income(UnaryOperator<FinancialFigures.Income> change) {
        return finances(f ->
                new FinancialFigures(
                        f.fiscalYears(),
                        f.source(),
                        f.statementDate(),
                        f.balance(),
                        change.apply(f.income()),
                        f.defaultEvent()));
    }

    /** With other years, source and date of the figures. */
    SectionsBuilder statement(
            @Nullable Integer years, @Nullable FigureSource source, @Nullable LocalDate date) {
        return finances(f ->
                new FinancialFigures(
                        years, source, date, f.balance(), f.income(), f.defaultEvent()));
    }

    /** With amounts that somebody confirmed. */
    public SectionsBuilder confirmed(ConfirmedAmounts other) {
        confirmed = other;
        return this;
    }

    /** With another technology. */
    SectionsBuilder technology(TechnologySection other) {
        technology = other;
        return this;
    }

    /** With another year of the first sale. */
    SectionsBuilder firstSale(int year) {
        circumstances =
                new Circumstances(
                        Circumstances.Security.UNKNOWN,
                        new Circumstances.Standing(null, null, null, true, year, null),
                        Circumstances.Preparation.UNKNOWN);
        return this;
    }

    /** With another plan. */
    SectionsBuilder plan(PlanSection other) {
        plan = other;
        return this;
    }

    /** With another group, debts and aid. */
    SectionsBuilder group(GroupSection other) {
        group = other;
        return this;
    }

    /** The sections. */
    public Sections build() {
        return new Sections(
                company,
                need,
                finances,
                technology,
                plan,
                group,
                circumstances,
                null,
                confirmed,
                Set.of());
    }
}
