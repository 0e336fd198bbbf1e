package nl.kapitaalbrug.applicant.bookkeeping.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementsTest {

    @Nested
    class Lines {

        @ParameterizedTest
        @EnumSource(StatementLine.class)
        void eachCodeLeadsToItsOwnLineAtEveryDepth(StatementLine line) {
            assertThat(StatementLine.of(line.code())).contains(line);
            assertThat(StatementLine.of(line.code() + "Xyz")).contains(line);
            assertThat(line.group().isOnBalanceSheet()).isEqualTo(line.code().startsWith("B"));
        }

        @ParameterizedTest
        @CsvSource({
            "BEivAgiAgi, SHARE_PREMIUM",
            "BEivXyz, OTHER_EQUITY",
            "BLasAclOll, SUBORDINATED_LOANS",
            "BLasXyz, OTHER_LONG_TERM_DEBT",
            "WKprKvpLon, PERSONNEL_IN_COST_OF_SALES",
            "WFbeRlm, OTHER_FINANCIAL_RESULT"
        })
        void theLongestCodeCounts(String code, StatementLine line) {
            assertThat(StatementLine.of(code)).contains(line);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "B", "BMv", "bmva", "BXyzAbc", "WXyz", "0100"})
        void anUnknownLevelTwoHasNoLine(String code) {
            assertThat(StatementLine.of(code)).isEmpty();
        }
    }

    @Nested
    class CreditBalances {

        @ParameterizedTest
        @ValueSource(strings = {"BLimBan", "BLimKas", "BPro"})
        void ofCashAndWorkInProgressAreDebts(String code) {
            Statements statements = statements(code, 500, code, -300, "BEivGok", -200);

            assertThat(statements.currentAssets()).isEqualTo(500);
            assertThat(statements.currentLiabilities()).isEqualTo(300);
            assertThat(statements.overdrawn()).isEqualTo(300);
            assertThat(statements.balanceCheck()).isZero();
        }

        @Test
        void ofReceivablesStayWithTheReceivables() {
            Statements statements = statements("BVorDeb", -300, "BLimBan", 300);

            assertThat(statements.currentAssets()).isZero();
            assertThat(statements.currentLiabilities()).isZero();
        }
    }

    @Nested
    class Equity {

        @Test
        void isTheSameBeforeAndAfterTheYearIsClosed() {
            Statements open = statements("BLimBan", 900, "BEivOvr", -400, "WOmzNoh", -500);
            Statements closed =
                    statements(
                            "BLimBan", 900, "BEivOvr", -400, "WOmzNoh", -500, "WNer", 500,
                            "BEivOre", -500);

            assertThat(closed.equity()).isEqualTo(open.equity()).isEqualTo(900);
            assertThat(closed.retainedEarnings()).isEqualTo(open.retainedEarnings());
            assertThat(closed.result()).isEqualTo(open.result()).isEqualTo(500);
            assertThat(closed.balanceCheck()).isZero();
        }

        @Test
        void holdsCapitalThatIsNotRetained() {
            Statements statements =
                    statements("BLimBan", 600, "BEivGok", -100, "BEivAgi", -200, "BEivWer", -300);

            assertThat(statements.equity()).isEqualTo(600);
            assertThat(statements.retainedEarnings()).isEqualTo(300);
        }

        @Test
        void ofNaturalPersonsHasNoRetainedEarnings() {
            Statements statements = statements("BLimBan", 600, "BEivKap", -600);

            assertThat(statements.equity()).isEqualTo(600);
            assertThat(statements.retainedEarnings()).isNull();
            assertThat(statements.flags()).containsExactly(StatementFlag.NATURAL_PERSON_CAPITAL);
        }

        @Test
        void withoutAKindLeavesRetainedEarningsOpen() {
            Statements statements = statements("BLimBan", 600, "BEiv", -600);

            assertThat(statements.retainedEarnings()).isNull();
            assertThat(statements.flags()).containsExactly(StatementFlag.RETAINED_EARNINGS_UNKNOWN);
        }
    }

    @Nested
    class Results {

        @Test
        void standWhereTheyBelong() {
            Statements statements =
                    statements(
                            "WOmzNoh", -1000, "WWiv", -50, "WOvbOrs", -20, "WKprInh", 300,
                            "WPerLes", 200, "WAfsAmv", 40, "WWvi", 10, "WBwv", 5, "WBedHui", 60,
                            "WVkf", 7, "WAkf", 8, "WFbeRls", 30, "WFbeOrl", 3, "WFbeRlm", -2,
                            "WBel", 50, "BLimBan", 359);

            assertThat(statements.netTurnover()).isEqualTo(1000);
            assertThat(statements.revenue()).isEqualTo(1070);
            assertThat(statements.ebit()).isEqualTo(440);
            assertThat(statements.ebitda()).isEqualTo(490);
            assertThat(statements.addedValue()).isEqualTo(690);
            assertThat(statements.interest()).isEqualTo(33);
            assertThat(statements.result()).isEqualTo(359);
            assertThat(statements.balanceCheck()).isZero();
        }

        @Test
        void tellWhenPersonnelStandsInTheCostOfSales() {
            assertThat(statements("WKprKvp", 5, "BLim", -5).flags())
                    .containsExactly(StatementFlag.PERSONNEL_IN_COST_OF_SALES);
            assertThat(statements("WKprInh", 5, "BLim", -5).flags()).isEmpty();
        }

        @Test
        void tellWhenTheAccountsDoNotAddUp() {
            Statements statements = statements("BLimBan", 5);

            assertThat(statements.balanceCheck()).isEqualTo(5);
            assertThat(statements.flags()).containsExactly(StatementFlag.BALANCE_DIFFERS);
        }
    }

    @Nested
    class Mapping {

        @Test
        void isAskedForABalanceWithoutACodeOrWithAnUnknownOne() {
            List<ClosingBalance> balances = balances(null, 5, "BXyz", -5, null, 0, "BLim", 0);

            assertThat(Statements.unmapped(balances))
                    .extracting(ClosingBalance::account)
                    .containsExactly("a0", "a1");
            assertThatThrownBy(() -> Statements.of(balances))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Nested
    class Ledgers {

        private final Set<RejectionReason> reasons = EnumSet.noneOf(RejectionReason.class);
        private final Ledger ledger = new Ledger(reasons::add);

        @Test
        void refuseWhatDoesNotBalance() {
            chart("1", "2");
            ledger.line("1", 5);
            ledger.line("2", -4);
            ledger.endOpening();
            ledger.line("1", 5);
            ledger.line("2", -5);
            ledger.endTransaction();

            assertThat(reasons).containsExactly(RejectionReason.OPENING_UNBALANCED);
        }

        @Test
        void refuseAccountsThatAreTwiceOrNotInTheChart() {
            chart("1", "1");
            ledger.line("9", 5);
            ledger.line("1", -5);
            ledger.endTransaction();

            assertThat(reasons)
                    .containsExactly(
                            RejectionReason.DUPLICATE_ACCOUNT, RejectionReason.UNKNOWN_ACCOUNT);
        }

        @Test
        void refuseAmountsThatNobodyBooks() {
            chart("1", "2");
            for (int i = 0; i < 2; i++) {
                ledger.line("1", 900_000_000_000L);
                ledger.line("2", -900_000_000_000L);
                ledger.endTransaction();
            }
            assertThat(reasons).isEmpty();

            ledger.closingBalances();
            assertThat(reasons).containsExactly(RejectionReason.AMOUNT_OUT_OF_RANGE);
        }

        @Test
        void refuseOneLineThatIsTooLarge() {
            chart("1");
            ledger.line("1", Long.MIN_VALUE);

            assertThat(reasons).containsExactly(RejectionReason.AMOUNT_OUT_OF_RANGE);
        }

        @RepeatedTest(30)
        void closeAtZeroInAnyOrderOfTransactions(RepetitionInfo run) {
            Random random = new Random(run.getCurrentRepetition());
            String[] codes =
                    Arrays.stream(StatementLine.values())
                            .map(StatementLine::code)
                            .toArray(String[]::new);
            List<long[]> transactions = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                transactions.add(
                        new long[] {
                            random.nextInt(codes.length),
                            random.nextInt(codes.length),
                            random.nextLong(-1_000_000, 1_000_000)
                        });
            }

            List<ClosingBalance> first = book(codes, transactions);
            Collections.shuffle(transactions, random);
            List<ClosingBalance> second = book(codes, transactions);

            assertThat(first.stream().mapToLong(ClosingBalance::cents).sum()).isZero();
            assertThat(second).isEqualTo(first);
            assertThat(Statements.of(first).balanceCheck()).isZero();
            assertThat(reasons).isEmpty();
        }

        private List<ClosingBalance> book(String[] codes, List<long[]> transactions) {
            Ledger one = new Ledger(reasons::add);
            for (int i = 0; i < codes.length; i++) {
                one.account(new LedgerAccount("" + i, "", codes[i]));
            }
            for (long[] transaction : transactions) {
                one.line("" + transaction[0], transaction[2]);
                one.line("" + transaction[1], -transaction[2]);
                one.endTransaction();
            }
            return one.closingBalances();
        }

        private void chart(String... ids) {
            for (String id : ids) {
                ledger.account(new LedgerAccount(id, "", "BLim"));
            }
        }
    }

    private static Statements statements(@Nullable Object... codesAndCents) {
        return Statements.of(balances(codesAndCents));
    }

    private static List<ClosingBalance> balances(@Nullable Object... codesAndCents) {
        List<ClosingBalance> all = new ArrayList<>();
        for (int i = 0; i < codesAndCents.length; i += 2) {
            all.add(
                    new ClosingBalance(
                            "a" + i / 2,
                            "",
                            (String) codesAndCents[i],
                            ((Integer) codesAndCents[i + 1]).longValue()));
        }
        return all;
    }
}
