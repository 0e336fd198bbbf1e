package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.application.CalculateTrialBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.LedgerAccount;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import nl.kapitaalbrug.support.calculation.TimeLimit;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The open calculator of this service: what a bookkeeping comes to, for everybody. */
@RestController
@Tag(name = "Calculations")
final class CalculationsController {

    private static final String ONE = OpenCalculationsConfiguration.PATH + "/{method}";

    private final CalculateTrialBalance calculator = new CalculateTrialBalance();
    private final TrialBalanceDescription description;
    private final TimeLimit time;

    CalculationsController(TrialBalanceDescription description, TimeLimit time) {
        this.description = description;
        this.time = time;
    }

    @GetMapping(OpenCalculationsConfiguration.PATH)
    @Operation(
            summary = "All open calculators of this service",
            description = "Each with its formula, its source, and what it asks and answers.")
    CalculatorList list() {
        return new CalculatorList(List.of(description.asJson()));
    }

    @GetMapping(ONE)
    @Operation(summary = "One open calculator")
    Map<String, Object> describe(
            @Parameter(description = "Which calculator") @PathVariable String method) {
        known(method);
        return description.asJson();
    }

    @PostMapping(path = ONE, consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Calculate",
            description =
                    "Nothing is stored. A bookkeeping that does not add up is REJECTED with every"
                            + " kind of error; accounts with a balance and without a line are"
                            + " named under NEEDS_MAPPING. Fields ending in Eur are euros.")
    Map<String, @Nullable Object> calculate(
            @Parameter(description = "Which calculator") @PathVariable String method,
            @RequestBody TrialBalanceBody body) {
        known(method);
        return time.within(() -> answer(body));
    }

    private Map<String, @Nullable Object> answer(TrialBalanceBody body) {
        List<LedgerAccount> accounts =
                body.ledgerAccounts().stream()
                        .map(one ->
                                new LedgerAccount(
                                        one.accID(),
                                        one.accDesc() == null ? "" : one.accDesc(),
                                        one.RGScode()))
                        .toList();
        return TrialBalanceAnswer.of(
                calculator.calculate(
                        accounts,
                        body.openingBalance() == null ? List.of() : lines(body.openingBalance()),
                        body.transactions().stream().map(CalculationsController::lines).toList()),
                Inputs.of(body));
    }

    private static List<CalculateTrialBalance.Line> lines(List<TrialBalanceBody.Line> lines) {
        return lines.stream()
                .map(line -> new CalculateTrialBalance.Line(line.accID(), line.cents()))
                .toList();
    }

    private static void known(String method) {
        if (!method.equals(TrialBalanceBody.METHOD)) {
            throw ProblemException.notFound();
        }
    }

    /**
     * What was sent, less the method.
     *
     * @param ledgerAccounts the chart of accounts
     * @param openingBalance lines of the opening balance
     * @param transactions the bookings
     */
    record Inputs(
            List<TrialBalanceBody.Account> ledgerAccounts,
            @Nullable List<TrialBalanceBody.Line> openingBalance,
            List<List<TrialBalanceBody.Line>> transactions) {

        static Inputs of(TrialBalanceBody body) {
            return new Inputs(body.ledgerAccounts(), body.openingBalance(), body.transactions());
        }
    }

    /**
     * The open calculators.
     *
     * @param items all of them
     */
    record CalculatorList(List<Map<String, Object>> items) {}
}
