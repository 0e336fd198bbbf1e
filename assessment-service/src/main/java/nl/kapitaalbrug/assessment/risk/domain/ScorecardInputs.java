package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What the scorecard looks at. {@code null} is "not supplied", never zero.
 *
 * @param balance the seven figures
 * @param naturalPersons whether the firm is one or more natural persons
 * @param fiscalYears completed fiscal years
 * @param source who stands behind the figures; without one as if the applicant alone did
 * @param statementAgeMonths started months since the last day of the year; unknown counts as old
 * @param interest interest expense
 * @param cashFlow euros available for debt service
 * @param debtService interest and repayments in euros
 * @param subordinatedLoans loans that rank behind all others
 * @param defaultEvent insolvency, or a material amount more than 90 days past due
 */
public record ScorecardInputs(
        BalanceFigures balance,
        boolean naturalPersons,
        @Nullable Integer fiscalYears,
        @Nullable FigureSource source,
        @Nullable Integer statementAgeMonths,
        @Nullable EuroAmount interest,
        @Nullable BigDecimal cashFlow,
        @Nullable BigDecimal debtService,
        @Nullable EuroAmount subordinatedLoans,
        @Nullable Boolean defaultEvent) {

    /** The figures as they are scored: for natural persons with the stand-in for kept earnings. */
    public BalanceFigures scoredBalance() {
        return naturalPersons ? balance.withRetainedFromEquity() : balance;
    }
}
