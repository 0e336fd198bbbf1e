package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import nl.kapitaalbrug.contracts.request.FigureSource;
import org.jspecify.annotations.Nullable;

/** How far a class can be trusted: completeness x source x age x history (method B.2). */
final class RiskConfidence {

    /** The seven figures, interest and debt service. */
    private static final int COUNTED = BalanceFigures.COUNT + 2;

    private RiskConfidence() {}

    static BigDecimal of(ScorecardInputs inputs, RiskParameters.Confidence factors) {
        return BigDecimal.valueOf(present(inputs))
                .multiply(bySource(inputs.source(), factors))
                .multiply(byAge(inputs.statementAgeMonths(), factors))
                .multiply(byYears(inputs.fiscalYears(), factors.byYears()))
                .divide(BigDecimal.valueOf(COUNTED), MathContext.DECIMAL64);
    }

    private static int present(ScorecardInputs inputs) {
        int present = BalanceFigures.COUNT - inputs.scoredBalance().missing().size();
        present += inputs.interest() == null ? 0 : 1;
        present += inputs.debtService() == null ? 0 : 1;
        return present;
    }

    private static BigDecimal bySource(
            @Nullable FigureSource source, RiskParameters.Confidence factors) {
        return factors.bySource().get(source == null ? FigureSource.SELF : source);
    }

    private static BigDecimal byAge(@Nullable Integer months, RiskParameters.Confidence factors) {
        return factors.byAge().stream()
                .filter(row -> months != null && months <= row.months())
                .map(RiskParameters.UpToMonths::factor)
                .findFirst()
                .orElse(factors.older());
    }

    private static BigDecimal byYears(@Nullable Integer years, List<BigDecimal> factors) {
        int position = years == null ? 1 : Math.clamp(years, 1, factors.size());
        return factors.get(position - 1);
    }
}
