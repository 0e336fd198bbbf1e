package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.kapitaalbrug.applicant.request.domain.ConfirmedAmounts;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The figures as they are sent.
 *
 * @param amountsConfirmed amounts that are right although they look like thousands of euros; left
 *     out without any
 */
record FinancesPart(
        @Nullable Integer fiscalYears,
        @Nullable FigureSource source,
        @Nullable LocalDate statementDate,
        FinancialFigures.Balance balance,
        FinancialFigures.Income income,
        @Nullable Boolean defaultEvent,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable ConfirmedPart amountsConfirmed) {

    /** Those amounts. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ConfirmedPart(@Nullable EuroAmount totalAssets, @Nullable EuroAmount annualTurnover) {

        private static @Nullable ConfirmedPart of(ConfirmedAmounts confirmed) {
            return confirmed.equals(ConfirmedAmounts.NONE)
                    ? null
                    : new ConfirmedPart(confirmed.totalAssets(), confirmed.annualTurnover());
        }
    }

    static @Nullable FinancesPart of(Sections sections) {
        FinancialFigures figures = sections.finances();
        return figures == null
                ? null
                : new FinancesPart(
                        figures.fiscalYears(),
                        figures.source(),
                        figures.statementDate(),
                        figures.balance(),
                        figures.income(),
                        figures.defaultEvent(),
                        ConfirmedPart.of(sections.confirmed()));
    }
}
