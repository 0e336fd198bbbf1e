package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;

/**
 * Where accounts belong that have no line of their own.
 *
 * @param lines lines of the statements by number of the account, in place of earlier ones
 */
record MappingBody(Map<String, StatementLine> lines) implements Checked {

    private static final int MAX_ACCOUNTS = 2_000;

    @Override
    public void check(Violations errors) {
        if (lines != null) {
            errors.at("/lines")
                    .require(lines.size() <= MAX_ACCOUNTS, "ACCOUNTS_TOO_MANY", MAX_ACCOUNTS);
        }
    }
}
