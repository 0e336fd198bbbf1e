package nl.kapitaalbrug.assessment.risk.domain;

import java.util.List;
import java.util.stream.Stream;

/** The stable codes that a result may carry, each one rule of method B.2. */
public enum RiskFlag {
    /** Insolvency, or a material amount more than 90 days past due: class D. */
    DEFAULT_EVENT,
    /** No completed fiscal year: a notional class. */
    NO_HISTORY,
    /** Total assets are zero or less: no ratio can be computed. */
    TOTAL_ASSETS_NOT_POSITIVE,
    /** Interest expense is unknown: the class rests on Z″ alone. */
    INTEREST_MISSING,
    /** Cash flow does not carry interest and repayments. */
    DSCR_BELOW_1_0,
    /** Cash flow hardly carries interest and repayments. */
    DSCR_BELOW_1_2,
    /** Cash flow or debt service is unknown. */
    DSCR_MISSING,
    /** Equity is below zero. */
    NEGATIVE_EQUITY,
    /** Equity is a small part of total assets. */
    LOW_SOLVENCY,
    /** Current assets are small against current liabilities. */
    LOW_LIQUIDITY,
    /** Fewer completed years than a class can rest on. */
    THIN_FILE,
    /** Natural persons: a negative equity stands in for kept earnings. */
    X2_PROXY,
    /** The day of the statement is unknown or still to come: it counts as old. */
    STATEMENT_DATE_MISSING,
    /** Nobody is named behind the figures: they count as the applicant's own. */
    SOURCE_MISSING;

    /** What stands before the name of a missing figure. */
    public static final String MISSING = "MISSING:";

    /** Every code that a result may carry, those of missing figures included. */
    public static List<String> codes() {
        BalanceFigures nothing = new BalanceFigures(null, null, null, null, null, null, null);
        return Stream.concat(
                        Stream.of(values()).map(RiskFlag::name),
                        Stream.concat(
                                nothing.missing().stream().map(MISSING::concat),
                                Stream.of(Scorecard.MISSING_YEARS)))
                .toList();
    }
}
