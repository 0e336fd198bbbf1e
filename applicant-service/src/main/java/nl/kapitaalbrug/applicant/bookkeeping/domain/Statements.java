package nl.kapitaalbrug.applicant.bookkeeping.domain;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Balance sheet and profit and loss account of a year, from closing balances (methods H.2). All
 * amounts are cents. Assets and cost are positive in debit; liabilities, equity and revenue are
 * positive in credit.
 */
public final class Statements {

    private final Map<StatementLine, Long> debits;
    private final Set<StatementFlag> flags = EnumSet.noneOf(StatementFlag.class);
    private final long overdrawn;

    private Statements(Map<StatementLine, Long> debits, long overdrawn) {
        this.debits = debits;
        this.overdrawn = overdrawn;
        flag(balanceCheck() != 0, StatementFlag.BALANCE_DIFFERS);
        flag(has(StatementLine.CAPITAL_OF_NATURAL_PERSONS), StatementFlag.NATURAL_PERSON_CAPITAL);
        flag(has(StatementLine.OTHER_EQUITY), StatementFlag.RETAINED_EARNINGS_UNKNOWN);
        flag(
                has(StatementLine.PERSONNEL_IN_COST_OF_SALES),
                StatementFlag.PERSONNEL_IN_COST_OF_SALES);
    }

    /** The accounts with a balance of which the line is not known, in their order. */
    public static List<ClosingBalance> unmapped(List<ClosingBalance> balances) {
        return balances.stream()
                .filter(balance -> balance.cents() != 0 && lineOf(balance) == null)
                .toList();
    }

    /**
     * The statements of these balances, none of which may be {@linkplain #unmapped unmapped}.
     *
     * @throws IllegalArgumentException when one is
     */
    public static Statements of(List<ClosingBalance> balances) {
        Map<StatementLine, Long> debits = new EnumMap<>(StatementLine.class);
        long overdrawn = 0;
        for (ClosingBalance balance : balances) {
            if (balance.cents() == 0) {
                continue;
            }
            StatementLine line = lineOf(balance);
            if (line == null) {
                throw new IllegalArgumentException(
                        "The account (%s) has no line".formatted(balance.account()));
            }
            if (balance.cents() < 0 && StatementLine.DEBT_WHEN_IN_CREDIT.contains(line)) {
                overdrawn -= balance.cents();
            } else {
                debits.merge(line, balance.cents(), Long::sum);
            }
        }
        return new Statements(debits, overdrawn);
    }

    /** What stands on a line, debit positive; without what is overdrawn. */
    public Map<StatementLine, Long> debits() {
        return Collections.unmodifiableMap(debits);
    }

    /** Credit balances of cash and of contracts in progress: debts due within a year. */
    public long overdrawn() {
        return overdrawn;
    }

    /** What a reader must know, in the order of the flags. */
    public Set<StatementFlag> flags() {
        return Collections.unmodifiableSet(flags);
    }

    /** Fixed assets. */
    public long fixedAssets() {
        return sum(StatementGroup.FIXED_ASSETS);
    }

    /** Current assets. */
    public long currentAssets() {
        return sum(StatementGroup.CURRENT_ASSETS);
    }

    /** All assets. */
    public long totalAssets() {
        return fixedAssets() + currentAssets();
    }

    /** Debts due after a year, provisions included. */
    public long longTermLiabilities() {
        return -sum(StatementGroup.LONG_TERM_LIABILITIES);
    }

    /** Debts due within a year, overdrawn accounts included. */
    public long currentLiabilities() {
        return overdrawn - sum(StatementGroup.CURRENT_LIABILITIES);
    }

    /** All debts, provisions included. */
    public long totalLiabilities() {
        return longTermLiabilities() + currentLiabilities();
    }

    /** Loans that rank behind all other creditors. */
    public long subordinatedLoans() {
        return -debit(StatementLine.SUBORDINATED_LOANS);
    }

    /** Book equity; the same before and after the year is closed. */
    public long equity() {
        return resultNotYetInEquity() - sum(StatementGroup.EQUITY);
    }

    /** Profits kept; {@code null} for natural persons and when equity is not divided by kind. */
    public @Nullable Long retainedEarnings() {
        if (has(StatementLine.CAPITAL_OF_NATURAL_PERSONS) || has(StatementLine.OTHER_EQUITY)) {
            return null;
        }
        long kept = resultNotYetInEquity();
        for (StatementLine line : StatementLine.RETAINED) {
            kept -= debit(line);
        }
        return kept;
    }

    /** Net turnover: the sales alone. */
    public long netTurnover() {
        return -debit(StatementLine.NET_TURNOVER);
    }

    /** Net turnover, change of stock and other income. */
    public long revenue() {
        return -sum(StatementGroup.REVENUE);
    }

    /** Result before interest and tax. */
    public long ebit() {
        return revenue() - sum(StatementGroup.OPERATING_COST);
    }

    /** Result before interest, tax, depreciation and value changes of fixed assets. */
    public long ebitda() {
        return ebit()
                + debit(StatementLine.DEPRECIATION)
                + debit(StatementLine.FIXED_ASSET_VALUE_CHANGES);
    }

    /** Interest expense. */
    public long interest() {
        return debit(StatementLine.INTEREST_EXPENSE) + debit(StatementLine.OTHER_INTEREST_EXPENSE);
    }

    /** Personnel, without what is booked in the cost of sales. */
    public long personnel() {
        return debit(StatementLine.PERSONNEL);
    }

    /** What the firm adds to what it buys: EBITDA and personnel. */
    public long addedValue() {
        return ebitda() + personnel();
    }

    /** Result of the year after tax. */
    public long result() {
        return ebit() - sum(StatementGroup.BELOW_EBIT);
    }

    /** Assets less debts and equity: zero when all accounts add up to zero. */
    public long balanceCheck() {
        return totalAssets() - totalLiabilities() - equity();
    }

    private long resultNotYetInEquity() {
        return result() - debit(StatementLine.CLOSED_RESULT);
    }

    private void flag(boolean holds, StatementFlag flag) {
        if (holds) {
            flags.add(flag);
        }
    }

    private boolean has(StatementLine line) {
        return debit(line) != 0;
    }

    private long debit(StatementLine line) {
        return debits.getOrDefault(line, 0L);
    }

    private long sum(StatementGroup group) {
        long sum = 0;
        for (Map.Entry<StatementLine, Long> entry : debits.entrySet()) {
            if (entry.getKey().group() == group) {
                sum += entry.getValue();
            }
        }
        return sum;
    }

    private static @Nullable StatementLine lineOf(ClosingBalance balance) {
        String code = balance.rgsCode();
        return code == null ? null : StatementLine.of(code).orElse(null);
    }
}
