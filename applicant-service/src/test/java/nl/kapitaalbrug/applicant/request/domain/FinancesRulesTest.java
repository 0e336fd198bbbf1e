package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SectionsBuilder.complete;
import static nl.kapitaalbrug.applicant.request.domain.SubmissionRulesTest.TODAY;
import static nl.kapitaalbrug.applicant.request.domain.SubmissionRulesTest.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What must hold of the figures. */
final class FinancesRulesTest {

    @Test
    void mayAllBeUnknown() {
        assertThat(found(complete().finances(f -> FinancialFigures.UNKNOWN).build())).isEmpty();
    }

    @Test
    void comeWithSourceAndDate() {
        assertThat(found(complete().statement(5, null, null).build()))
                .containsExactly(
                        "/sections/finances/source FIGURES_WITHOUT_SOURCE",
                        "/sections/finances/statementDate FIGURES_WITHOUT_DATE");
    }

    @Test
    void haveNoDateWithoutAFiscalYear() {
        FigureSource source = FigureSource.SELF;

        assertThat(found(complete().statement(0, source, TODAY).build()))
                .containsExactly("/sections/finances/statementDate STATEMENT_WITHOUT_FISCAL_YEAR");
        assertThat(found(complete().statement(0, source, null).build())).isEmpty();
        assertThat(found(complete().statement(1, source, TODAY).build())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23,",
        "2026-11-24,DATE_IN_FUTURE",
        "2016-11-23,",
        "2016-11-22,STATEMENT_TOO_OLD"
    })
    void areOfThePastButNotTooOld(LocalDate date, @Nullable String code) {
        assertThat(found(complete().statement(5, FigureSource.AUDITED, date).build()))
                .isEqualTo(
                        code == null
                                ? List.of()
                                : List.of("/sections/finances/statementDate " + code));
    }

    @ParameterizedTest
    @CsvSource({"2025-12-31,true", "2026-01-01,false", ",true"})
    void areNotOlderThanTheFirm(@Nullable LocalDate start, boolean passes) {
        assertThat(found(complete().startDate(start).build()))
                .isEqualTo(
                        passes
                                ? List.of()
                                : List.of(
                                        "/sections/finances/statementDate"
                                                + " STATEMENT_BEFORE_START"));
    }

    @ParameterizedTest
    @CsvSource({"9000,9000,100,100,", "9000,9001,100,100,ASSETS", "9000,100,100,101,LIABILITIES"})
    void havePartsWithinTheirWholes(
            long assets, long current, long debts, long soon, @Nullable String which) {
        Sections sections =
                complete()
                        .balance(b ->
                                new FinancialFigures.Balance(
                                        EuroAmount.ofEuros(assets),
                                        EuroAmount.ofEuros(current),
                                        EuroAmount.ofEuros(soon),
                                        EuroAmount.ofEuros(debts),
                                        null,
                                        null,
                                        null))
                        .build();

        assertThat(found(sections).stream().map(text -> text.split(" ")[1]))
                .isEqualTo(which == null ? List.of() : List.of("ABOVE_TOTAL_" + which));
    }

    @ParameterizedTest
    @CsvSource({
        "100000,40000,60000,true",
        "100000,42000,60000,true",
        "100000,42001,60000,false",
        "100000,37999,60000,false",
        "100000,-20000,120000,true",
        "0,0,0,true",
        "0,1,0,false",
        ",40000,90000,true",
        "100000,,90000,true",
        "100000,90000,,true"
    })
    void balanceButForRounding(
            @Nullable Long assets, @Nullable Long equity, @Nullable Long debts, boolean passes) {
        Sections sections =
                complete()
                        .balance(b ->
                                new FinancialFigures.Balance(
                                        euros(assets),
                                        null,
                                        null,
                                        euros(debts),
                                        null,
                                        euros(equity),
                                        null))
                        .build();

        assertThat(found(sections))
                .isEqualTo(
                        passes
                                ? List.of()
                                : List.of(
                                        "/sections/finances/balance/equity"
                                                + " BALANCE_NOT_BALANCED"));
    }

    @ParameterizedTest
    @CsvSource({
        "1000000,1000000,true",
        "1000000,1000001,false",
        "0,50,true",
        ",50,true",
        "1000000,,true"
    })
    void haveAResultWithinTheTurnover(
            @Nullable Long turnover, @Nullable Long ebit, boolean passes) {
        Sections sections =
                complete()
                        .income(i ->
                                new FinancialFigures.Income(
                                        euros(turnover),
                                        euros(ebit),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                        .build();

        assertThat(found(sections))
                .isEqualTo(
                        passes
                                ? List.of()
                                : List.of(
                                        "/sections/finances/income/ebit" + " EBIT_ABOVE_TURNOVER"));
    }

    @ParameterizedTest
    @CsvSource({
        "1980,1200000,/income/annualTurnover",
        "11999,1200000,/income/annualTurnover",
        "12000,1200000,",
        "0,1200000,",
        ",1200000,",
        "1980000,1199,/balance/totalAssets",
        "1980000,1200,",
        "1980000,,",
        "1980000,0,"
    })
    void askWhetherAmountsAreInThousands(
            @Nullable Long turnover, @Nullable Long assets, @Nullable String place) {
        Sections sections =
                complete()
                        .balance(b ->
                                new FinancialFigures.Balance(
                                        euros(assets), null, null, null, null, null, null))
                        .income(i ->
                                new FinancialFigures.Income(
                                        euros(turnover),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null))
                        .build();

        assertThat(found(sections))
                .isEqualTo(
                        place == null
                                ? List.of()
                                : List.of("/sections/finances" + place + " AMOUNT_IN_THOUSANDS"));
    }

    @ParameterizedTest
    @CsvSource({
        "1980,,",
        ",900,",
        "1980,900,",
        "2500,,/income/annualTurnover",
        "1981,,/income/annualTurnover",
        ",901,/balance/totalAssets",
    })
    void doNotAskAgainAboutExactlyTheAmountThatWasConfirmed(
            @Nullable Long turnover, @Nullable Long assets, @Nullable String place) {
        Sections sections =
                complete()
                        .finances(f -> figures(turnover, assets))
                        .confirmed(new ConfirmedAmounts(euros(900L), euros(1_980L)))
                        .build();

        assertThat(found(sections))
                .isEqualTo(
                        place == null
                                ? List.of()
                                : List.of("/sections/finances" + place + " AMOUNT_IN_THOUSANDS"));
    }

    @Test
    void doNotAskWhetherPersonnelCostIsInThousands() {
        Sections sections =
                complete()
                        .income(i ->
                                new FinancialFigures.Income(
                                        euros(1_980_000L),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        euros(600L)))
                        .build();

        assertThat(found(sections)).isEmpty();
    }

    @Test
    void mayHaveMorePersonnelCostThanTurnover() {
        Sections sections =
                complete()
                        .income(i ->
                                new FinancialFigures.Income(
                                        euros(20_000L),
                                        null,
                                        euros(30_000L),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        euros(400_000L)))
                        .build();

        assertThat(found(sections)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5,5,true", "5,4,false", "-5,-4,true"})
    void haveNoNegativeDepreciation(long ebit, long ebitda, boolean passes) {
        assertThat(found(complete().income(i -> income(ebit, ebitda, null)).build()))
                .isEqualTo(
                        passes
                                ? List.of()
                                : List.of("/sections/finances/income/ebitda EBITDA_BELOW_EBIT"));
    }

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void haveRetainedEarningsOfLegalEntitiesOnly(LegalForm form) {
        assertThat(found(complete().legalForm(form).build()))
                .isEqualTo(
                        form.isNaturalPersons()
                                ? List.of(
                                        "/sections/finances/balance/retainedEarnings"
                                                + " NOT_OF_NATURAL_PERSONS")
                                : List.of());
    }

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void haveDrawingsOfNaturalPersonsOnly(LegalForm form) {
        Sections sections =
                complete()
                        .legalForm(form)
                        .balance(b -> FinancialFigures.Balance.UNKNOWN)
                        .income(i -> income(1, 2, EuroAmount.ofEuros(30_000)))
                        .build();

        assertThat(found(sections))
                .isEqualTo(
                        form.isNaturalPersons()
                                ? List.of()
                                : List.of(
                                        "/sections/finances/income/privateDrawings"
                                                + " ONLY_OF_NATURAL_PERSONS"));
    }

    private static FinancialFigures figures(@Nullable Long turnover, @Nullable Long assets) {
        return new FinancialFigures(
                5,
                FigureSource.SELF,
                LocalDate.of(2025, 12, 31),
                new FinancialFigures.Balance(euros(assets), null, null, null, null, null, null),
                new FinancialFigures.Income(
                        euros(turnover), null, null, null, null, null, null, null, null, null),
                null);
    }

    private static @Nullable EuroAmount euros(@Nullable Long amount) {
        return amount == null ? null : EuroAmount.ofEuros(amount);
    }

    private static FinancialFigures.Income income(
            long ebit, long ebitda, @Nullable EuroAmount drawings) {
        return new FinancialFigures.Income(
                null,
                EuroAmount.ofEuros(ebit),
                EuroAmount.ofEuros(ebitda),
                null,
                null,
                null,
                drawings,
                null,
                null,
                null);
    }
}
