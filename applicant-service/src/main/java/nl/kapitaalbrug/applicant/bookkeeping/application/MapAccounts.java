package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.applicant.request.application.ReadDraft.Draft;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * Says where accounts without a line of their own belong, and remembers it for the next file of the
 * same firm.
 */
public final class MapAccounts {

    private final Bookkeepings bookkeepings;
    private final AccountMappings mappings;
    private final ReadDraft drafts;

    /** With where everything lies. */
    public MapAccounts(Bookkeepings bookkeepings, AccountMappings mappings, ReadDraft drafts) {
        this.bookkeepings = bookkeepings;
        this.mappings = mappings;
        this.drafts = drafts;
    }

    /**
     * Chooses lines in place of what was chosen before.
     *
     * @param version the version that the caller read
     * @param lines by account; accounts with a line of their own are left alone
     */
    public ImportOutcome map(
            OwnRequest which, int fiscalYear, long version, Map<String, StatementLine> lines) {
        Optional<Draft> draft = drafts.findForFigures(which);
        if (draft.isEmpty()) {
            return new ImportOutcome.Unknown();
        }
        OwnRequest books = ReadBookkeepings.ofOwner(which, draft.get());
        Optional<Bookkeeping> found = bookkeepings.find(books, fiscalYear);
        if (found.isEmpty()) {
            return new ImportOutcome.Unknown();
        }
        if (!draft.get().isDraft()) {
            return new ImportOutcome.NoDraft();
        }
        if (found.get().version() != version) {
            return new ImportOutcome.Stale();
        }
        Bookkeeping mapped = found.get().mappedBy(lines);
        Optional<Bookkeeping> stored =
                bookkeepings.store(
                        books,
                        mapped,
                        AuditEvent.done("MAP_ACCOUNTS", which.person().value(), "api"));
        if (stored.isEmpty()) {
            return new ImportOutcome.Stale();
        }
        if (draft.get().company() != null) {
            mappings.remember(draft.get().owner(), draft.get().company(), mapped.mapping());
        }
        return new ImportOutcome.Stored(stored.get());
    }
}
