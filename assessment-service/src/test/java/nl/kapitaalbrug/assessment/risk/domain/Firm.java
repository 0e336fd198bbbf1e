package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * Builds inputs of the scorecard in whole euros: a sound firm of natural or legal persons, class
 * BBB by Z″ and without debt service.
 */
final class Firm {

    @Nullable Long totalAssets = 2_400_000L;
    @Nullable Long currentAssets = 1_100_000L;
    @Nullable Long currentLiabilities = 700_000L;
    @Nullable Long retained = 520_000L;
    @Nullable Long ebit = 210_000L;
    @Nullable Long equity = 760_000L;
    @Nullable Long liabilities = 1_640_000L;
    boolean naturalPersons;
    @Nullable Integer years = 4;
    @Nullable FigureSource source = FigureSource.COMPILED;
    @Nullable Integer age = 9;
    @Nullable Long interest = 0L;
    @Nullable Long cashFlow = 225_000L;
    @Nullable Long debtService = 0L;
    @Nullable Boolean defaultEvent = false;

    ScorecardInputs inputs() {
        return new ScorecardInputs(
                new BalanceFigures(
                        euros(totalAssets),
                        euros(currentAssets),
                        euros(currentLiabilities),
                        euros(retained),
                        euros(ebit),
                        euros(equity),
                        euros(liabilities)),
                naturalPersons,
                years,
                source,
                age,
                euros(interest),
                cashFlow == null ? null : BigDecimal.valueOf(cashFlow),
                debtService == null ? null : BigDecimal.valueOf(debtService),
                null,
                defaultEvent);
    }

    RiskScore score() {
        return Scorecard.of(inputs(), RiskEditions.first());
    }

    private static @Nullable EuroAmount euros(@Nullable Long euros) {
        return euros == null ? null : EuroAmount.ofEuros(euros);
    }
}
