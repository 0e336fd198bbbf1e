package nl.kapitaalbrug.assessment.risk.domain;

import static nl.kapitaalbrug.contracts.assessment.IndicativeClass.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.method.domain.ConfidenceBands;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.request.FigureSource;

/** The editions of {@link RiskParameters}. An edition that was used is never changed. */
public final class RiskEditions {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final String OWN_MODEL = "own model, docs/domain/assessment.md";

    private RiskEditions() {}

    /** The first edition. */
    public static RiskParameters first() {
        return new RiskParameters(
                "risk-1",
                parameter(
                        new RiskParameters.Altman(6.56, 3.26, 6.72, 1.05, 3.25, 10, 2.60, 1.10),
                        "coefficient",
                        "Altman, Hartzell and Peck 1995, Altman 2005; limit of X4: own model"),
                parameter(bonds(), "score", "Altman 2005, table 2; below the table: own model"),
                parameter(covers(), "ratio", "Damodaran, ratings and coverage, January 2026"),
                parameter(
                        Map.of(
                                "AAA", 0.0, "AA", 0.0002, "A", 0.0005, "BBB", 0.0014, "BB", 0.0056,
                                "B", 0.0293, "CCC", 0.2612, "D", 1.0),
                        "probability a year",
                        "S&P, default and rating transition study 2024, table 24 (to be verified)"),
                parameter(0.0005, "probability a year", "Basel 3.1, floor for corporates"),
                parameter(worsening(), "ratio, positions", OWN_MODEL),
                parameter(CCC_MINUS, "class", OWN_MODEL),
                parameter(
                        new RiskParameters.NoHistory(B_PLUS, new BigDecimal("0.30")),
                        "class, confidence",
                        "own model after the EU guarantee and reference rate notices of 2008"),
                parameter(confidence(), "factor", OWN_MODEL));
    }

    private static RiskParameters.Worsening worsening() {
        return new RiskParameters.Worsening(
                new RiskParameters.Below(1.0, 2),
                new RiskParameters.Below(1.2, 1),
                1,
                CCC_PLUS,
                new RiskParameters.Below(0.15, 1),
                new RiskParameters.Below(0.75, 1),
                new RiskParameters.ThinFile(2, BB));
    }

    private static RiskParameters.Confidence confidence() {
        return new RiskParameters.Confidence(
                Map.of(
                        FigureSource.AUDITED, new BigDecimal("1.0"),
                        FigureSource.COMPILED, new BigDecimal("0.85"),
                        FigureSource.SELF, new BigDecimal("0.6")),
                List.of(
                        new RiskParameters.UpToMonths(12, new BigDecimal("1.0")),
                        new RiskParameters.UpToMonths(18, new BigDecimal("0.9")),
                        new RiskParameters.UpToMonths(24, new BigDecimal("0.75"))),
                new BigDecimal("0.5"),
                List.of(new BigDecimal("0.75"), new BigDecimal("0.9"), new BigDecimal("1.0")),
                new BigDecimal("1.0"),
                new ConfidenceBands(new BigDecimal("0.75"), new BigDecimal("0.5")));
    }

    private static RatingTable bonds() {
        return new RatingTable(
                List.of(
                        row(8.15, AAA),
                        row(7.60, AA_PLUS),
                        row(7.30, AA),
                        row(7.00, AA_MINUS),
                        row(6.85, A_PLUS),
                        row(6.65, A),
                        row(6.40, A_MINUS),
                        row(6.25, BBB_PLUS),
                        row(5.85, BBB),
                        row(5.65, BBB_MINUS),
                        row(5.25, BB_PLUS),
                        row(4.95, BB),
                        row(4.75, BB_MINUS),
                        row(4.50, B_PLUS),
                        row(4.15, B),
                        row(3.75, B_MINUS),
                        row(3.20, CCC_PLUS),
                        row(2.50, CCC)),
                CCC_MINUS);
    }

    private static RatingTable covers() {
        return new RatingTable(
                List.of(
                        row(12.5, AAA),
                        row(9.5, AA),
                        row(7.5, A_PLUS),
                        row(6.0, A),
                        row(4.5, A_MINUS),
                        row(4.0, BBB),
                        row(3.5, BB_PLUS),
                        row(3.0, BB),
                        row(2.5, B_PLUS),
                        row(2.0, B),
                        row(1.5, B_MINUS),
                        row(1.25, CCC)),
                CCC_MINUS);
    }

    private static RatingTable.Row row(double atLeast, IndicativeClass rating) {
        return new RatingTable.Row(atLeast, rating);
    }

    private static <T> Parameter<T> parameter(T value, String unit, String source) {
        return new Parameter<>(value, unit, source, START, null);
    }
}
