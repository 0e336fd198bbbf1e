package nl.kapitaalbrug.applicant.bookkeeping.application;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFile;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.domain.ClosingBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Refusal;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.applicant.request.application.ReadDraft.Draft;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * Takes an audit file into a draft: read as it comes in, checked as a whole, stored in place of
 * what was imported of that year before, or not at all.
 */
public final class ImportBookkeeping {

    /** Accounts with a balance that are kept of a year. */
    static final int MAX_BALANCES = 2_000;

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");
    private static final int TRIES = 3;

    private final AuditFileReader reader;
    private final Bookkeepings bookkeepings;
    private final AccountMappings mappings;
    private final ReadDraft drafts;
    private final Clock clock;

    /** With the reader, where everything lies, and the time. */
    public ImportBookkeeping(
            AuditFileReader reader,
            Bookkeepings bookkeepings,
            AccountMappings mappings,
            ReadDraft drafts,
            Clock clock) {
        this.reader = reader;
        this.bookkeepings = bookkeepings;
        this.mappings = mappings;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Imports a file. Whose request it is and whether it is a draft is seen before anything is
     * read.
     *
     * @throws IOException when the stream breaks off or is too long
     */
    public ImportOutcome importFile(OwnRequest which, InputStream stream) throws IOException {
        Optional<Draft> draft = drafts.findForFigures(which);
        if (draft.isEmpty()) {
            return new ImportOutcome.Unknown();
        }
        if (!draft.get().isDraft()) {
            return new ImportOutcome.NoDraft();
        }
        return switch (reader.read(stream)) {
            case AuditFileReading.Refused refused -> new ImportOutcome.Refused(refused);
            case AuditFileReading.Read(AuditFile file) -> keep(which, draft.get(), file);
        };
    }

    private ImportOutcome keep(OwnRequest which, Draft draft, AuditFile file) {
        List<ClosingBalance> balances =
                file.balances().stream().filter(balance -> balance.cents() != 0).toList();
        List<Refusal> refusals = refusals(draft, file, balances.size());
        if (!refusals.isEmpty()) {
            return new ImportOutcome.Refused(
                    new AuditFileReading.Refused(refusals, refusals.size()));
        }
        Map<String, StatementLine> known =
                draft.company() == null ? Map.of() : mappings.of(draft.owner(), draft.company());
        OwnRequest books = ReadBookkeepings.ofOwner(which, draft);
        for (int i = 0; i < TRIES; i++) {
            long version =
                    bookkeepings
                            .find(books, file.fiscalYear())
                            .map(Bookkeeping::version)
                            .orElse(-1L);
            Bookkeeping imported =
                    new Bookkeeping(
                                    file.fiscalYear(),
                                    version,
                                    file.firstDay(),
                                    file.lastDay(),
                                    file.software(),
                                    balances,
                                    Map.of(),
                                    clock.instant().truncatedTo(ChronoUnit.MILLIS))
                            .mappedBy(known);
            Optional<Bookkeeping> stored = bookkeepings.store(books, imported, event(which));
            if (stored.isPresent()) {
                return new ImportOutcome.Stored(stored.get());
            }
        }
        return new ImportOutcome.Stale();
    }

    private List<Refusal> refusals(Draft draft, AuditFile file, int balances) {
        List<Refusal> refusals = new ArrayList<>();
        boolean other =
                draft.kvkNumber() != null
                        && file.kvkNumber() != null
                        && !draft.kvkNumber().value().equals(file.kvkNumber());
        if (other) {
            refusals.add(new Refusal(RejectionReason.COMPANY_DIFFERS, 0));
        }
        if (!file.lastDay().isBefore(LocalDate.ofInstant(clock.instant(), NETHERLANDS))) {
            refusals.add(new Refusal(RejectionReason.YEAR_DIFFERS, 0));
        }
        if (balances > MAX_BALANCES) {
            refusals.add(new Refusal(RejectionReason.TOO_LARGE, 0));
        }
        return refusals;
    }

    private static AuditEvent event(OwnRequest which) {
        return AuditEvent.done("IMPORT_BOOKKEEPING", which.person().value(), "api");
    }
}
