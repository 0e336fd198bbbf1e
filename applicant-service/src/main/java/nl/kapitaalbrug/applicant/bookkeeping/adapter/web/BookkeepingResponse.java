package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.domain.LineSuggestions;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementFlag;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Statements;
import nl.kapitaalbrug.applicant.bookkeeping.domain.TrialBalance;
import org.jspecify.annotations.Nullable;

/**
 * An imported fiscal year as its owner sees it. Nothing else of the file was kept.
 *
 * @param fiscalYear the year in which it ends
 * @param version for If-Match
 * @param status whether every account has a line
 * @param firstDay its first day
 * @param lastDay its last day
 * @param currency always EUR
 * @param software which made the file; may be empty
 * @param importedAt when it came in
 * @param accounts how many accounts have a balance
 * @param toMap accounts without a line of their own
 * @param amounts totals in euros by name; empty until every account has a line
 * @param lines the statements line by line; empty until every account has a line
 * @param flags what a reader must know
 */
record BookkeepingResponse(
        int fiscalYear,
        long version,
        Status status,
        LocalDate firstDay,
        LocalDate lastDay,
        String currency,
        String software,
        Instant importedAt,
        int accounts,
        List<AccountPart> toMap,
        Map<String, @Nullable BigDecimal> amounts,
        List<LinePart> lines,
        List<StatementFlag> flags) {

    /** Whether every account has a line. */
    enum Status {
        READY,
        NEEDS_MAPPING
    }

    /**
     * An account that a person must place.
     *
     * @param account its number
     * @param name what it is called
     * @param balanceEur debit positive
     * @param line what was chosen; null when nothing was
     * @param suggestion what its name or number points at; null when nothing does
     */
    record AccountPart(
            String account,
            String name,
            BigDecimal balanceEur,
            @Nullable StatementLine line,
            @Nullable StatementLine suggestion) {}

    /**
     * A line of the statements.
     *
     * @param group the part where it stands
     * @param line the line
     * @param balanceEur debit positive
     */
    record LinePart(StatementGroup group, StatementLine line, BigDecimal balanceEur) {}

    static BookkeepingResponse of(Bookkeeping bookkeeping) {
        Statements statements =
                bookkeeping.trialBalance() instanceof TrialBalance.Complete complete
                        ? complete.statements()
                        : null;
        return new BookkeepingResponse(
                bookkeeping.fiscalYear(),
                bookkeeping.version(),
                statements == null ? Status.NEEDS_MAPPING : Status.READY,
                bookkeeping.firstDay(),
                bookkeeping.lastDay(),
                "EUR",
                bookkeeping.software(),
                bookkeeping.importedAt(),
                bookkeeping.balances().size(),
                bookkeeping.withoutOwnLine().stream()
                        .map(one ->
                                new AccountPart(
                                        one.account(),
                                        one.name(),
                                        euros(one.cents()),
                                        bookkeeping.mapping().get(one.account()),
                                        LineSuggestions.of(one).orElse(null)))
                        .toList(),
                statements == null ? Map.of() : TrialBalanceAnswer.amounts(statements),
                statements == null ? List.of() : lines(statements),
                statements == null ? List.of() : List.copyOf(statements.flags()));
    }

    private static List<LinePart> lines(Statements statements) {
        return statements.debits().entrySet().stream()
                .map(entry ->
                        new LinePart(
                                entry.getKey().group(), entry.getKey(), euros(entry.getValue())))
                .toList();
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
