package nl.kapitaalbrug.contracts.request;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The latest annual figures, for the risk scorecard (methods B) and for size limits of instruments.
 * Each figure may be missing; a missing figure is unknown and never zero.
 *
 * @param fiscalYears completed fiscal years, 0 to 200
 * @param source who stands behind the figures; {@code null} when there are none
 * @param statementDate last day of the latest completed fiscal year
 * @param balance balance sheet on that day
 * @param income income and debt service of that year
 * @param defaultEvent insolvency, or a material amount more than 90 days past due
 */
public record FinancialFigures(
        @Nullable Integer fiscalYears,
        @Nullable FigureSource source,
        @Nullable LocalDate statementDate,
        Balance balance,
        Income income,
        @Nullable Boolean defaultEvent) {

    /** Nothing is known yet. */
    public static final FinancialFigures UNKNOWN =
            new FinancialFigures(null, null, null, Balance.UNKNOWN, Income.UNKNOWN, null);

    public FinancialFigures {
        Checks.range(fiscalYears, 0, 200, "FISCAL_YEARS_OUT_OF_RANGE");
    }

    /**
     * Balance sheet.
     *
     * @param totalAssets total assets, not negative
     * @param currentAssets current assets, not negative
     * @param currentLiabilities liabilities due within a year, not negative
     * @param totalLiabilities all liabilities, provisions included, not negative
     * @param retainedEarnings profits kept in the firm; may be negative; natural persons have none
     * @param equity book equity; may be negative
     * @param subordinatedLoans loans that rank behind all other creditors, not negative
     */
    public record Balance(
            @Nullable EuroAmount totalAssets,
            @Nullable EuroAmount currentAssets,
            @Nullable EuroAmount currentLiabilities,
            @Nullable EuroAmount totalLiabilities,
            @Nullable EuroAmount retainedEarnings,
            @Nullable EuroAmount equity,
            @Nullable EuroAmount subordinatedLoans) {

        /** Nothing is known yet. */
        public static final Balance UNKNOWN = new Balance(null, null, null, null, null, null, null);

        public Balance {
            Checks.notNegative(totalAssets);
            Checks.notNegative(currentAssets);
            Checks.notNegative(currentLiabilities);
            Checks.notNegative(totalLiabilities);
            Checks.notNegative(subordinatedLoans);
        }
    }

    /**
     * Income, and what it has to carry.
     *
     * @param annualTurnover net turnover of the year, not negative
     * @param ebit result before interest and tax; may be negative
     * @param ebitda result before interest, tax and depreciation; may be negative
     * @param taxPaid cash tax of the firm; for natural persons the owner's income tax
     * @param maintenanceInvestment yearly investment that only keeps things running, not negative
     * @param workingCapitalIncrease increase of working capital; negative when it fell
     * @param privateDrawings what the owners of a natural-person firm take out, not negative
     * @param interest interest expense, not negative
     * @param scheduledRepayment repayments due in a year on existing debt, not negative
     * @param personnelCost wages and social charges of the year, not negative
     */
    public record Income(
            @Nullable EuroAmount annualTurnover,
            @Nullable EuroAmount ebit,
            @Nullable EuroAmount ebitda,
            @Nullable EuroAmount taxPaid,
            @Nullable EuroAmount maintenanceInvestment,
            @Nullable EuroAmount workingCapitalIncrease,
            @Nullable EuroAmount privateDrawings,
            @Nullable EuroAmount interest,
            @Nullable EuroAmount scheduledRepayment,
            @Nullable EuroAmount personnelCost) {

        /** Nothing is known yet. */
        public static final Income UNKNOWN =
                new Income(null, null, null, null, null, null, null, null, null, null);

        public Income {
            Checks.notNegative(annualTurnover);
            Checks.notNegative(maintenanceInvestment);
            Checks.notNegative(privateDrawings);
            Checks.notNegative(interest);
            Checks.notNegative(scheduledRepayment);
            Checks.notNegative(personnelCost);
        }
    }
}
