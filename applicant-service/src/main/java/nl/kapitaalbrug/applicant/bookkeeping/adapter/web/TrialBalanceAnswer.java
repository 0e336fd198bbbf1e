package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.application.BookkeepingTexts;
import nl.kapitaalbrug.applicant.bookkeeping.application.CalculateTrialBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.ClosingBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Statements;
import nl.kapitaalbrug.applicant.bookkeeping.domain.TrialBalance;
import nl.kapitaalbrug.contracts.assessment.Reason;
import org.jspecify.annotations.Nullable;

/** The answer of the open calculator; its form is that of every open calculator. */
final class TrialBalanceAnswer {

    /** Every result, in the order in which it is answered. */
    static final List<String> AMOUNTS = List.copyOf(amounts(Statements.of(List.of())).keySet());

    private final Map<String, @Nullable Object> answer = new LinkedHashMap<>();
    private final List<String> flags = new ArrayList<>();
    private final List<Reason> reasons = new ArrayList<>();

    private TrialBalanceAnswer(String status) {
        answer.put("method", TrialBalanceBody.METHOD);
        answer.put("parameterVersion", CalculateTrialBalance.VERSION);
        answer.put("status", status);
    }

    /** The answer, with the inputs as they came. */
    static Map<String, @Nullable Object> of(TrialBalance result, Object inputs) {
        return switch (result) {
            case TrialBalance.Rejected refused -> {
                TrialBalanceAnswer made = new TrialBalanceAnswer("REJECTED");
                List<String> codes = refused.reasons().stream().map(Enum::name).sorted().toList();
                codes.forEach(code -> made.reasons.add(BookkeepingTexts.reason(code)));
                yield made.finish(codes, List.of(), null, inputs);
            }
            case TrialBalance.NeedsMapping open -> {
                TrialBalanceAnswer made = new TrialBalanceAnswer("NEEDS_MAPPING");
                List<String> accounts =
                        open.accounts().stream().map(ClosingBalance::account).toList();
                made.reasons.add(
                        BookkeepingTexts.reason("NEEDS_MAPPING", String.join(", ", accounts)));
                yield made.finish(List.of(), accounts, null, inputs);
            }
            case TrialBalance.Complete complete -> {
                TrialBalanceAnswer made = new TrialBalanceAnswer("OK");
                made.explain(complete.statements());
                yield made.finish(List.of(), List.of(), complete.statements(), inputs);
            }
        };
    }

    private void explain(Statements statements) {
        reasons.add(
                BookkeepingTexts.reason(
                        "STATEMENTS",
                        euros(statements.totalAssets()),
                        euros(statements.equity()),
                        euros(statements.ebit()),
                        euros(statements.addedValue())));
        statements.flags().stream()
                .map(Enum::name)
                .sorted()
                .forEach(code -> {
                    flags.add(code);
                    reasons.add(BookkeepingTexts.reason(code));
                });
    }

    private Map<String, @Nullable Object> finish(
            List<String> errors,
            List<String> unmapped,
            @Nullable Statements statements,
            Object inputs) {
        if (statements == null) {
            AMOUNTS.forEach(name -> answer.put(name, null));
        } else {
            answer.putAll(amounts(statements));
        }
        answer.put("errors", errors);
        answer.put("unmappedAccounts", unmapped);
        answer.put("flags", flags);
        answer.put("reasons", reasons);
        answer.put("inputs", inputs);
        return answer;
    }

    static Map<String, @Nullable BigDecimal> amounts(Statements statements) {
        Map<String, @Nullable BigDecimal> all = new LinkedHashMap<>();
        Long retained = statements.retainedEarnings();
        all.put("fixedAssetsEur", euros(statements.fixedAssets()));
        all.put("currentAssetsEur", euros(statements.currentAssets()));
        all.put("totalAssetsEur", euros(statements.totalAssets()));
        all.put("currentLiabilitiesEur", euros(statements.currentLiabilities()));
        all.put("longTermLiabilitiesEur", euros(statements.longTermLiabilities()));
        all.put("totalLiabilitiesEur", euros(statements.totalLiabilities()));
        all.put("subordinatedLoansEur", euros(statements.subordinatedLoans()));
        all.put("equityEur", euros(statements.equity()));
        all.put("retainedEarningsEur", retained == null ? null : euros(retained));
        all.put("salesEur", euros(statements.netTurnover()));
        all.put("revenueEur", euros(statements.revenue()));
        all.put("ebitEur", euros(statements.ebit()));
        all.put("ebitdaEur", euros(statements.ebitda()));
        all.put("interestEur", euros(statements.interest()));
        all.put("personnelEur", euros(statements.personnel()));
        all.put("addedValueEur", euros(statements.addedValue()));
        all.put("resultEur", euros(statements.result()));
        all.put("balanceCheckEur", euros(statements.balanceCheck()));
        return all;
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
