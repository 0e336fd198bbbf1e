package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.kapitaalbrug.applicant.request.domain.ConfirmedAmounts;
import nl.kapitaalbrug.applicant.request.domain.CorrectionReason;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The section about the annual figures as it is sent; what is not known stays open. */
record FinancesBody(
        @Nullable Integer fiscalYears,
        @Nullable FigureSource source,
        @Nullable LocalDate statementDate,
        @Nullable BalanceBody balance,
        @Nullable IncomeBody income,
        @Nullable Boolean defaultEvent,
        @Nullable ConfirmedBody amountsConfirmed,
        @Nullable CorrectionReason correctionReason)
        implements Checked {

    /** The balance sheet. */
    record BalanceBody(
            @Nullable EuroAmount totalAssets,
            @Nullable EuroAmount currentAssets,
            @Nullable EuroAmount currentLiabilities,
            @Nullable EuroAmount totalLiabilities,
            @Nullable EuroAmount retainedEarnings,
            @Nullable EuroAmount equity,
            @Nullable EuroAmount subordinatedLoans) {

        private void check(Violations.Part part) {
            FieldRules.notNegative(part.at("totalAssets"), totalAssets);
            FieldRules.notNegative(part.at("currentAssets"), currentAssets);
            FieldRules.notNegative(part.at("currentLiabilities"), currentLiabilities);
            FieldRules.notNegative(part.at("totalLiabilities"), totalLiabilities);
            FieldRules.notNegative(part.at("subordinatedLoans"), subordinatedLoans);
        }

        private FinancialFigures.Balance toFigures() {
            return new FinancialFigures.Balance(
                    totalAssets,
                    currentAssets,
                    currentLiabilities,
                    totalLiabilities,
                    retainedEarnings,
                    equity,
                    subordinatedLoans);
        }
    }

    /** Income, and what it has to carry. */
    record IncomeBody(
            @Nullable EuroAmount annualTurnover,
            @Nullable EuroAmount ebit,
            @Nullable EuroAmount ebitda,
            @Nullable EuroAmount personnelCost,
            @Nullable EuroAmount taxPaid,
            @Nullable EuroAmount maintenanceInvestment,
            @Nullable EuroAmount workingCapitalIncrease,
            @Nullable EuroAmount privateDrawings,
            @Nullable EuroAmount interest,
            @Nullable EuroAmount scheduledRepayment) {

        private void check(Violations.Part part) {
            FieldRules.notNegative(part.at("annualTurnover"), annualTurnover);
            FieldRules.notNegative(part.at("personnelCost"), personnelCost);
            FieldRules.notNegative(part.at("maintenanceInvestment"), maintenanceInvestment);
            FieldRules.notNegative(part.at("privateDrawings"), privateDrawings);
            FieldRules.notNegative(part.at("interest"), interest);
            FieldRules.notNegative(part.at("scheduledRepayment"), scheduledRepayment);
        }

        private FinancialFigures.Income toFigures() {
            return new FinancialFigures.Income(
                    annualTurnover,
                    ebit,
                    ebitda,
                    taxPaid,
                    maintenanceInvestment,
                    workingCapitalIncrease,
                    privateDrawings,
                    interest,
                    scheduledRepayment,
                    personnelCost);
        }
    }

    /**
     * Amounts that are right although they look like thousands of euros (AMOUNT_IN_THOUSANDS), each
     * as the section itself says it; one that the section does not say is not kept.
     */
    @Schema(
            description =
                    "Amounts that are right although they look like thousands of euros. It answers"
                            + " the error AMOUNT_IN_THOUSANDS: repeat the amount of the section"
                            + " here, for example {\"annualTurnover\": 1980}. It holds for exactly"
                            + " that amount; another one than the section says is not kept.")
    record ConfirmedBody(@Nullable EuroAmount totalAssets, @Nullable EuroAmount annualTurnover) {

        private void check(Violations.Part part) {
            FieldRules.notNegative(part.at("totalAssets"), totalAssets);
            FieldRules.notNegative(part.at("annualTurnover"), annualTurnover);
        }
    }

    @Override
    public void check(Violations violations) {
        violations.at("/fiscalYears").between(fiscalYears, 0, 200);
        FieldRules.date(violations.at("/statementDate"), statementDate);
        if (balance != null) {
            balance.check(violations.at("/balance"));
        }
        if (income != null) {
            income.check(violations.at("/income"));
        }
        if (amountsConfirmed != null) {
            amountsConfirmed.check(violations.at("/amountsConfirmed"));
        }
    }

    FinancialFigures toSection() {
        return new FinancialFigures(
                fiscalYears,
                source,
                statementDate,
                balance == null ? FinancialFigures.Balance.UNKNOWN : balance.toFigures(),
                income == null ? FinancialFigures.Income.UNKNOWN : income.toFigures(),
                defaultEvent);
    }

    ConfirmedAmounts toConfirmed() {
        return amountsConfirmed == null
                ? ConfirmedAmounts.NONE
                : new ConfirmedAmounts(
                        amountsConfirmed.totalAssets, amountsConfirmed.annualTurnover);
    }
}
