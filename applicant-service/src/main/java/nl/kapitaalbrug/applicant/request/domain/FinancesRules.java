package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.refuse;
import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Balance;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What must hold of the figures (methods, section B). A figure may be missing: then it is unknown.
 */
final class FinancesRules {

    static final String POINTER = "/sections/finances";

    /** Older annual accounts than this say nothing about a firm any more. */
    static final int STATEMENT_YEARS = 10;

    /** Figures may be rounded to thousands: so much of total assets may be missing, in percent. */
    static final BigDecimal ROUNDING_PERCENT = BigDecimal.TWO;

    /** A turnover below this for each worker looks like thousands of euros (own model). */
    static final EuroAmount TURNOVER_PER_WORKER = EuroAmount.ofEuros(1_000);

    /** Total assets below this for each worker do. */
    static final EuroAmount ASSETS_PER_WORKER = EuroAmount.ofEuros(100);

    static final List<SubmissionRule> ALL =
            List.of(
                    required(POINTER, Sections::finances),
                    refuse(
                            POINTER + "/source",
                            "FIGURES_WITHOUT_SOURCE",
                            (s, today) -> hasFigures(s) && s.financesOrUnknown().source() == null),
                    refuse(
                            POINTER + "/statementDate",
                            "FIGURES_WITHOUT_DATE",
                            FinancesRules::hasFiguresWithoutDate),
                    refuse(
                            POINTER + "/statementDate",
                            "STATEMENT_WITHOUT_FISCAL_YEAR",
                            (s, today) -> hasNoFiscalYear(s) && statement(s) != null),
                    refuse(
                            POINTER + "/statementDate",
                            "DATE_IN_FUTURE",
                            (s, today) -> isAfter(statement(s), today)),
                    refuse(
                            POINTER + "/statementDate",
                            "STATEMENT_TOO_OLD",
                            (s, today) -> isAfter(today.minusYears(STATEMENT_YEARS), statement(s)),
                            STATEMENT_YEARS),
                    refuse(
                            POINTER + "/statementDate",
                            "STATEMENT_BEFORE_START",
                            (s, today) -> isAfter(s.companyOrEmpty().startDate(), statement(s))),
                    refuse(
                            POINTER + "/balance/currentAssets",
                            "ABOVE_TOTAL_ASSETS",
                            (s, today) ->
                                    isAbove(balance(s).currentAssets(), balance(s).totalAssets())),
                    refuse(
                            POINTER + "/balance/currentLiabilities",
                            "ABOVE_TOTAL_LIABILITIES",
                            (s, today) ->
                                    isAbove(
                                            balance(s).currentLiabilities(),
                                            balance(s).totalLiabilities())),
                    refuse(
                            POINTER + "/balance/totalAssets",
                            "AMOUNT_IN_THOUSANDS",
                            (s, today) ->
                                    isPerWorkerBelow(ASSETS_PER_WORKER, balance(s).totalAssets(), s)
                                            && s.confirmed().totalAssets() == null),
                    refuse(
                            POINTER + "/income/annualTurnover",
                            "AMOUNT_IN_THOUSANDS",
                            (s, today) ->
                                    isPerWorkerBelow(
                                                    TURNOVER_PER_WORKER,
                                                    income(s).annualTurnover(),
                                                    s)
                                            && s.confirmed().annualTurnover() == null),
                    refuse(
                            POINTER + "/balance/equity",
                            "BALANCE_NOT_BALANCED",
                            (s, today) -> isOutOfBalance(balance(s))),
                    refuse(
                            POINTER + "/balance/retainedEarnings",
                            "NOT_OF_NATURAL_PERSONS",
                            (s, today) ->
                                    isNaturalPersons(s, true)
                                            && balance(s).retainedEarnings() != null),
                    refuse(
                            POINTER + "/income/ebitda",
                            "EBITDA_BELOW_EBIT",
                            (s, today) -> isAbove(income(s).ebit(), income(s).ebitda())),
                    refuse(
                            POINTER + "/income/ebit",
                            "EBIT_ABOVE_TURNOVER",
                            (s, today) -> isAboveItsTurnover(income(s))),
                    refuse(
                            POINTER + "/income/privateDrawings",
                            "ONLY_OF_NATURAL_PERSONS",
                            (s, today) ->
                                    isNaturalPersons(s, false)
                                            && income(s).privateDrawings() != null));

    private FinancesRules() {}

    private static boolean hasFiguresWithoutDate(Sections sections, LocalDate today) {
        return hasFigures(sections) && !hasNoFiscalYear(sections) && statement(sections) == null;
    }

    private static boolean hasFigures(Sections sections) {
        return !balance(sections).equals(Balance.UNKNOWN)
                || !income(sections).equals(Income.UNKNOWN);
    }

    private static boolean hasNoFiscalYear(Sections sections) {
        return Objects.equals(sections.financesOrUnknown().fiscalYears(), 0);
    }

    private static boolean isNaturalPersons(Sections sections, boolean expected) {
        LegalForm form = sections.companyOrEmpty().legalForm();
        return form != null && form.isNaturalPersons() == expected;
    }

    /**
     * Annual accounts are often in thousands; whoever copies them so has a firm that turns over
     * less in a year than one worker earns in a week (own model). Whoever is right all the same
     * confirms that very amount. Personnel cost is not asked about: owners who work without wages
     * count as workers, so that a small amount is common.
     */
    private static boolean isPerWorkerBelow(
            EuroAmount least, @Nullable EuroAmount amount, Sections sections) {
        Integer workers = sections.companyOrEmpty().employees();
        return amount != null
                && amount.isPositive()
                && workers != null
                && workers > 0
                && !hasNoFiscalYear(sections)
                && amount.cents() < least.cents() * workers;
    }

    /** Assets are what owners and others have put in: no more, no less. */
    private static boolean isOutOfBalance(Balance balance) {
        EuroAmount assets = balance.totalAssets();
        EuroAmount equity = balance.equity();
        EuroAmount liabilities = balance.totalLiabilities();
        if (assets == null || equity == null || liabilities == null) {
            return false;
        }
        long apart = Math.abs(assets.cents() - equity.cents() - liabilities.cents());
        return apart > assets.percent(ROUNDING_PERCENT).cents();
    }

    /** A firm without turnover may live on a subsidy for a year; one that sells counts it in. */
    private static boolean isAboveItsTurnover(Income income) {
        EuroAmount turnover = income.annualTurnover();
        return turnover != null && turnover.isPositive() && isAbove(income.ebit(), turnover);
    }

    private static FinancialFigures.Balance balance(Sections sections) {
        return sections.financesOrUnknown().balance();
    }

    private static FinancialFigures.Income income(Sections sections) {
        return sections.financesOrUnknown().income();
    }

    private static @Nullable LocalDate statement(Sections sections) {
        return sections.financesOrUnknown().statementDate();
    }

    private static boolean isAfter(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isAfter(other);
    }

    private static boolean isAbove(@Nullable EuroAmount part, @Nullable EuroAmount whole) {
        return part != null && whole != null && part.compareTo(whole) > 0;
    }
}
