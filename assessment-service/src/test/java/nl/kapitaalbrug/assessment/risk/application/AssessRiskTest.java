package nl.kapitaalbrug.assessment.risk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessRiskTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    private final AssessRisk assessRisk = new AssessRisk(RiskEditions.first());

    @Test
    void takesThePrivateDrawingsOfNaturalPersonsFromTheCashFlow() {
        FinancialFigures figures = figures(EuroAmount.ofEuros(60_000), DAY);

        RiskAssessment bakery = assessRisk.assess(LegalForm.EENMANSZAAK, figures, DAY);
        RiskAssessment company = assessRisk.assess(LegalForm.BV, figures, DAY);

        assertThat(bakery.figures().dscr()).isEqualTo(0.9);
        assertThat(company.figures().dscr()).isEqualTo(3.9);
    }

    @Test
    void cannotTellTheCoverOfNaturalPersonsWithoutTheirDrawings() {
        RiskAssessment bakery = assessRisk.assess(LegalForm.VOF, figures(null, DAY), DAY);

        assertThat(bakery.flags()).contains("DSCR_MISSING");
        assertThat(bakery.figures().dscr()).isNull();
    }

    @Test
    void showsSubordinatedLoansBesideEquity() {
        RiskAssessment company = assessRisk.assess(LegalForm.BV, figures(null, DAY), DAY);

        assertThat(company.figures().solvency()).isEqualTo(0.4);
        assertThat(company.figures().guaranteeCapitalRatio()).isEqualTo(0.5);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-15, 1.0",
        "2025-06-15, 1.0",
        "2025-06-14, 0.9",
        "2024-12-15, 0.9",
        "2024-12-14, 0.75",
        "2024-06-14, 0.5",
        "2026-06-16, 0.5"
    })
    void countsStartedMonthsAndTrustsNoStatementOfTheFuture(LocalDate statement, double expected) {
        RiskAssessment result = assessRisk.assess(LegalForm.BV, figures(null, statement), DAY);

        assertThat(result.confidence()).isEqualTo(expected);
    }

    @Test
    void saysFirstWhatMadeTheClassWorst() {
        RiskAssessment bakery =
                assessRisk.assess(
                        LegalForm.EENMANSZAAK, figures(EuroAmount.ofEuros(60_000), DAY), DAY);

        assertThat(bakery.reasons())
                .extracting(Reason::code)
                .startsWith("DSCR_BELOW_1_0")
                .contains("X2_PROXY", "Z_SAFE")
                .endsWith("INDICATIVE");
        assertThat(bakery.reasons().getFirst().text().nl()).contains("minder dan 1 keer");
    }

    @Test
    void saysWhatIsMissingWhenNothingIsKnown() {
        RiskAssessment result = assessRisk.assess(LegalForm.BV, FinancialFigures.UNKNOWN, DAY);

        assertThat(result.rating()).isNull();
        assertThat(result.confidence()).isZero();
        assertThat(result.reasons())
                .extracting(Reason::code)
                .contains("MISSING:fiscalYears", "MISSING:ebitEur", "DEFAULT_UNKNOWN");
    }

    @Test
    void survivesTheLargestAmountsThereAre() {
        EuroAmount most = new EuroAmount(EuroAmount.MAX_CENTS);
        EuroAmount least = new EuroAmount(-EuroAmount.MAX_CENTS);
        FinancialFigures figures =
                new FinancialFigures(
                        3,
                        FigureSource.AUDITED,
                        DAY,
                        new FinancialFigures.Balance(most, most, most, most, most, most, most),
                        new FinancialFigures.Income(
                                most, most, most, least, most, least, most, most, most, most),
                        false);

        RiskAssessment result = assessRisk.assess(LegalForm.EENMANSZAAK, figures, DAY);

        assertThat(result.figures().dscr()).isFinite();
        assertThat(result.figures().guaranteeCapitalRatio()).isEqualTo(2.0);
    }

    private static FinancialFigures figures(
            @Nullable EuroAmount drawings, @Nullable LocalDate statementDate) {
        return new FinancialFigures(
                3,
                FigureSource.AUDITED,
                statementDate,
                new FinancialFigures.Balance(
                        EuroAmount.ofEuros(200_000),
                        EuroAmount.ofEuros(100_000),
                        EuroAmount.ofEuros(50_000),
                        EuroAmount.ofEuros(120_000),
                        EuroAmount.ofEuros(60_000),
                        EuroAmount.ofEuros(80_000),
                        EuroAmount.ofEuros(20_000)),
                new FinancialFigures.Income(
                        EuroAmount.ofEuros(400_000),
                        EuroAmount.ofEuros(75_000),
                        EuroAmount.ofEuros(90_000),
                        EuroAmount.ofEuros(10_000),
                        EuroAmount.ofEuros(5_000),
                        EuroAmount.ofEuros(-3_000),
                        drawings,
                        EuroAmount.ofEuros(5_000),
                        EuroAmount.ofEuros(15_000),
                        null),
                false);
    }
}
