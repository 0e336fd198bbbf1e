package nl.kapitaalbrug.applicant.bookkeeping.domain;

import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.BELOW_EBIT;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.CLOSING_ENTRY;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.CURRENT_ASSETS;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.CURRENT_LIABILITIES;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.EQUITY;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.FIXED_ASSETS;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.LONG_TERM_LIABILITIES;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.OPERATING_COST;
import static nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup.REVENUE;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The table of methods H.2: which RGS code belongs to which line of the statements. A code belongs
 * to the line with the longest code that it starts with, so that an account for share premium is
 * found before the equity around it. Source: RGS 3.7, list for small and medium-sized firms.
 */
public enum StatementLine {
    INTANGIBLE_ASSETS("BIva", FIXED_ASSETS),
    TANGIBLE_ASSETS("BMva", FIXED_ASSETS),
    INVESTMENT_PROPERTY("BVas", FIXED_ASSETS),
    FINANCIAL_ASSETS("BFva", FIXED_ASSETS),
    STOCK("BVrd", CURRENT_ASSETS),
    CONTRACTS_IN_PROGRESS("BPro", CURRENT_ASSETS),
    TRADE_RECEIVABLES("BVorDeb", CURRENT_ASSETS),
    OTHER_RECEIVABLES("BVor", CURRENT_ASSETS),
    SECURITIES("BEff", CURRENT_ASSETS),
    CASH("BLim", CURRENT_ASSETS),
    SHARE_CAPITAL("BEivGok", EQUITY),
    SHARE_PREMIUM("BEivAgi", EQUITY),
    REVALUATION_RESERVE("BEivHer", EQUITY),
    LEGAL_RESERVES("BEivWer", EQUITY),
    STATUTORY_RESERVES("BEivStr", EQUITY),
    APPROPRIATED_RESERVES("BEivBer", EQUITY),
    APPROPRIATED_FUNDS("BEivBef", EQUITY),
    OTHER_RESERVES("BEivOvr", EQUITY),
    RESULT_IN_EQUITY("BEivOre", EQUITY),
    CAPITAL_OF_NATURAL_PERSONS("BEivKap", EQUITY),
    OTHER_EQUITY("BEiv", EQUITY),
    PROVISIONS("BVrz", LONG_TERM_LIABILITIES),
    SUBORDINATED_LOANS("BLasAcl", LONG_TERM_LIABILITIES),
    CONVERTIBLE_LOANS("BLasCol", LONG_TERM_LIABILITIES),
    BANK_LOANS("BLasSak", LONG_TERM_LIABILITIES),
    OTHER_LONG_TERM_DEBT("BLas", LONG_TERM_LIABILITIES),
    SUPPLIERS("BSchCre", CURRENT_LIABILITIES),
    BANK_OVERDRAFT("BSchSak", CURRENT_LIABILITIES),
    PRINCIPAL_DUE("BSchAos", CURRENT_LIABILITIES),
    TAXES_DUE("BSchBep", CURRENT_LIABILITIES),
    OTHER_CURRENT_LIABILITIES("BSch", CURRENT_LIABILITIES),
    NET_TURNOVER("WOmz", REVENUE),
    STOCK_CHANGE("WWiv", REVENUE),
    OTHER_INCOME("WOvb", REVENUE),
    PERSONNEL_IN_COST_OF_SALES("WKprKvp", OPERATING_COST),
    COST_OF_SALES("WKpr", OPERATING_COST),
    PERSONNEL("WPer", OPERATING_COST),
    DEPRECIATION("WAfs", OPERATING_COST),
    FIXED_ASSET_VALUE_CHANGES("WWvi", OPERATING_COST),
    OTHER_VALUE_CHANGES("WBwv", OPERATING_COST),
    OTHER_OPERATING_COST("WBed", OPERATING_COST),
    SELLING_COST("WVkf", OPERATING_COST),
    GENERAL_COST("WAkf", OPERATING_COST),
    INTEREST_EXPENSE("WFbeRls", BELOW_EBIT),
    OTHER_INTEREST_EXPENSE("WFbeOrl", BELOW_EBIT),
    OTHER_FINANCIAL_RESULT("WFbe", BELOW_EBIT),
    RESULT_OF_HOLDINGS("WOvt", BELOW_EBIT),
    SECURITIES_VALUE_CHANGES("WWfa", BELOW_EBIT),
    RESULT_SHARE("WRed", BELOW_EBIT),
    INCOME_TAX("WBel", BELOW_EBIT),
    EXTRAORDINARY_RESULT("WVhe", BELOW_EBIT),
    MINORITY_SHARE("WAad", BELOW_EBIT),
    MEMBERS_RESULT("WMfo", BELOW_EBIT),
    CLOSED_RESULT("WNer", CLOSING_ENTRY);

    /** Profits that stay in a legal entity; the result of the year comes on top. */
    public static final Set<StatementLine> RETAINED =
            EnumSet.of(
                    OTHER_RESERVES,
                    RESULT_IN_EQUITY,
                    LEGAL_RESERVES,
                    STATUTORY_RESERVES,
                    APPROPRIATED_RESERVES,
                    APPROPRIATED_FUNDS);

    /** An account on one of these lines with a credit balance is a debt. */
    public static final Set<StatementLine> DEBT_WHEN_IN_CREDIT =
            EnumSet.of(CASH, CONTRACTS_IN_PROGRESS);

    private static final Map<String, StatementLine> BY_CODE = new HashMap<>();
    private static final int LEVEL_2 = 4;
    private static final int LEVEL_3 = 7;

    static {
        for (StatementLine line : values()) {
            BY_CODE.put(line.code, line);
        }
    }

    private final String code;
    private final StatementGroup group;

    StatementLine(String code, StatementGroup group) {
        this.code = code;
        this.group = group;
    }

    /** The RGS code of the line, of level 2 or 3. */
    public String code() {
        return code;
    }

    /** The part of the statements where it stands. */
    public StatementGroup group() {
        return group;
    }

    /** The line of an RGS code of any level; empty when its level 2 is not in the table. */
    public static Optional<StatementLine> of(String rgsCode) {
        StatementLine line = null;
        if (rgsCode.length() >= LEVEL_3) {
            line = BY_CODE.get(rgsCode.substring(0, LEVEL_3));
        }
        if (line == null && rgsCode.length() >= LEVEL_2) {
            line = BY_CODE.get(rgsCode.substring(0, LEVEL_2));
        }
        return Optional.ofNullable(line);
    }
}
