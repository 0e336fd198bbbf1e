package nl.kapitaalbrug.assessment.risk.domain;

import java.math.BigDecimal;
import java.util.Optional;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a firm can do about its class. Each changes the figures as it would in the books,
 * so that the balance still balances; interest stays what it is, which is on the safe side.
 */
public enum Lever {
    /** Owners bring money in: equity and current assets rise. */
    EQUITY {
        @Override
        Optional<ScorecardInputs> apply(ScorecardInputs from, EuroAmount amount) {
            return balance(from, new Moves(amount, amount, NOTHING, amount, NOTHING));
        }
    },
    /** Long-term debt is paid off with money that is there: assets and debts fall. */
    PAY_OFF {
        @Override
        Optional<ScorecardInputs> apply(ScorecardInputs from, EuroAmount amount) {
            EuroAmount less = NOTHING.minus(amount);
            return balance(from, new Moves(less, less, NOTHING, NOTHING, less));
        }
    },
    /** Debt that is due within a year becomes long-term debt. */
    LENGTHEN {
        @Override
        Optional<ScorecardInputs> apply(ScorecardInputs from, EuroAmount amount) {
            EuroAmount less = NOTHING.minus(amount);
            return balance(from, new Moves(NOTHING, NOTHING, less, NOTHING, NOTHING));
        }
    },
    /** A higher result in a year, all of which comes in as cash. */
    RESULT {
        @Override
        Optional<ScorecardInputs> apply(ScorecardInputs from, EuroAmount amount) {
            BigDecimal flow = from.cashFlow();
            return Optional.of(
                    with(
                            from,
                            from.balance().withEbit(plus(from.balance().ebit(), amount)),
                            flow == null ? null : flow.add(amount.scalar()),
                            from.debtService()));
        }
    },
    /** Less to repay in a year, over a longer time. */
    REPAY_SLOWER {
        @Override
        Optional<ScorecardInputs> apply(ScorecardInputs from, EuroAmount amount) {
            BigDecimal service = from.debtService();
            EuroAmount interest = from.interest();
            if (service == null || interest == null) {
                return Optional.empty();
            }
            BigDecimal less = service.subtract(amount.scalar());
            // interest has to be paid in any case
            return less.compareTo(interest.scalar()) < 0
                    ? Optional.empty()
                    : Optional.of(with(from, from.balance(), from.cashFlow(), less));
        }
    };

    private static final EuroAmount NOTHING = EuroAmount.ZERO;

    /** By how much parts of a balance sheet rise; below zero they fall. */
    private record Moves(
            EuroAmount assets,
            EuroAmount currentAssets,
            EuroAmount currentLiabilities,
            EuroAmount equity,
            EuroAmount liabilities) {}

    /** The figures after so much of it; empty when the firm cannot do that much. */
    abstract Optional<ScorecardInputs> apply(ScorecardInputs from, EuroAmount amount);

    private static Optional<ScorecardInputs> balance(ScorecardInputs from, Moves by) {
        BalanceFigures b = from.balance();
        BalanceFigures after =
                new BalanceFigures(
                        plus(b.totalAssets(), by.assets()),
                        plus(b.currentAssets(), by.currentAssets()),
                        plus(b.currentLiabilities(), by.currentLiabilities()),
                        b.retainedEarnings(),
                        b.ebit(),
                        plus(b.equity(), by.equity()),
                        plus(b.totalLiabilities(), by.liabilities()));
        boolean possible =
                isNoDebt(after.totalAssets())
                        && isNoDebt(after.currentAssets())
                        && isNoDebt(after.currentLiabilities())
                        && isNoDebt(after.totalLiabilities())
                        && isWithin(after.currentLiabilities(), after.totalLiabilities());
        return possible
                ? Optional.of(with(from, after, from.cashFlow(), from.debtService()))
                : Optional.empty();
    }

    private static boolean isNoDebt(@Nullable EuroAmount amount) {
        return amount == null || !amount.isNegative();
    }

    private static boolean isWithin(@Nullable EuroAmount part, @Nullable EuroAmount whole) {
        return part == null || whole == null || part.compareTo(whole) <= 0;
    }

    private static ScorecardInputs with(
            ScorecardInputs from,
            BalanceFigures balance,
            @Nullable BigDecimal cashFlow,
            @Nullable BigDecimal debtService) {
        return new ScorecardInputs(
                balance,
                from.naturalPersons(),
                from.fiscalYears(),
                from.source(),
                from.statementAgeMonths(),
                from.interest(),
                cashFlow,
                debtService,
                from.subordinatedLoans(),
                from.defaultEvent());
    }

    private static @Nullable EuroAmount plus(@Nullable EuroAmount amount, EuroAmount more) {
        return amount == null ? null : amount.plus(more);
    }
}
