package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Ledger;
import nl.kapitaalbrug.applicant.bookkeeping.domain.LedgerAccount;
import nl.kapitaalbrug.applicant.bookkeeping.domain.OneLine;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import org.jspecify.annotations.Nullable;

/** The chart of accounts, the opening balance and the bookings of an audit file. */
final class XafParts {

    private static final int MAX_ID = 35;
    private static final int MAX_NAME = 100;
    private static final String DEBIT = "D";

    private final XafCursor cursor;
    private final XafLimits limits;
    private final Consumer<RejectionReason> wrong;
    private final Ledger ledger;

    XafParts(XafCursor cursor, XafLimits limits, Consumer<RejectionReason> wrong, Ledger ledger) {
        this.cursor = cursor;
        this.limits = limits;
        this.wrong = wrong;
        this.ledger = ledger;
    }

    /** The chart of accounts; the cursor stands in {@code generalLedger}. */
    void chart() throws XMLStreamException {
        while (cursor.nextChild()) {
            if (!cursor.name().equals("ledgerAccount")) {
                cursor.skip();
                continue;
            }
            account();
            if (ledger.accounts() > limits.accounts()) {
                throw new UnreadableFileException(RejectionReason.TOO_LARGE);
            }
        }
    }

    private void account() throws XMLStreamException {
        String id = "";
        String name = "";
        String code = "";
        String lead = "";
        String reference = "";
        RgsCodes taxonomy = new RgsCodes();
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "accID" -> id = cursor.text();
                case "accDesc" -> name = cursor.text();
                case "RGScode" -> code = cursor.text();
                case "leadCode" -> lead = cursor.text();
                case "leadReference" -> reference = cursor.text();
                case "taxonomy" -> taxonomy(taxonomy);
                default -> cursor.skip();
            }
        }
        if (id.isEmpty() || id.length() > MAX_ID || !OneLine.isPlain(id)) {
            wrong.accept(RejectionReason.TEXT_NOT_ALLOWED);
            return;
        }
        if (!OneLine.isPlain(name)) {
            wrong.accept(RejectionReason.TEXT_NOT_ALLOWED);
            return;
        }
        RgsCodes codes = new RgsCodes();
        codes.consider(code);
        codes.consider(Objects.requireNonNullElse(taxonomy.chosen(), ""));
        codes.consider(lead);
        codes.consider(reference);
        ledger.account(new LedgerAccount(id, shortened(name), codes.chosen()));
    }

    /** Within the taxonomy the member of the domain is the code, wherever it stands. */
    private void taxonomy(RgsCodes codes) throws XMLStreamException {
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "domainMember", "conceptRef" -> codes.consider(cursor.text());
                case "taxoRef", "entryPointRef" -> cursor.skip();
                default -> taxonomy(codes);
            }
        }
    }

    /** The opening balance; the cursor stands in {@code openingBalance}. */
    void opening() throws XMLStreamException {
        Booked booked = new Booked();
        while (cursor.nextChild()) {
            if (cursor.name().equals("obLine")) {
                line(booked);
            } else {
                total(booked);
            }
        }
        ledger.endOpening();
        compare(booked);
    }

    /** All bookings; the cursor stands in {@code transactions}. */
    void transactions() throws XMLStreamException {
        Booked booked = new Booked();
        while (cursor.nextChild()) {
            if (!cursor.name().equals("journal")) {
                total(booked);
                continue;
            }
            while (cursor.nextChild()) {
                if (cursor.name().equals("transaction")) {
                    transaction(booked);
                } else {
                    cursor.skip();
                }
            }
        }
        compare(booked);
    }

    private void transaction(Booked booked) throws XMLStreamException {
        while (cursor.nextChild()) {
            if (cursor.name().equals("trLine")) {
                line(booked);
            } else {
                cursor.skip();
            }
        }
        ledger.endTransaction();
        booked.transaction();
        if (booked.transactions() > limits.transactions()) {
            throw new UnreadableFileException(RejectionReason.TOO_LARGE);
        }
    }

    private void total(Booked booked) throws XMLStreamException {
        switch (cursor.name()) {
            case "linesCount" -> booked.saysLines(cursor.text());
            case "totalDebit" -> booked.saysDebit(cursor.text());
            case "totalCredit" -> booked.saysCredit(cursor.text());
            default -> cursor.skip();
        }
    }

    private void line(Booked booked) throws XMLStreamException {
        String account = "";
        String amount = "";
        String side = null;
        while (cursor.nextChild()) {
            switch (cursor.name()) {
                case "accID" -> account = cursor.text();
                case "amnt" -> amount = cursor.text();
                case "amntTp" -> side = cursor.text();
                default -> cursor.skip();
            }
        }
        if (booked.lines() >= limits.lines()) {
            throw new UnreadableFileException(RejectionReason.TOO_LARGE);
        }
        book(booked, account, Cents.of(amount), side);
    }

    private void book(Booked booked, String account, long cents, @Nullable String side) {
        boolean isDebit = DEBIT.equals(side);
        if (cents == Cents.OUT_OF_RANGE) {
            wrong.accept(RejectionReason.AMOUNT_OUT_OF_RANGE);
        } else if (cents == Cents.MALFORMED || !isDebit && !"C".equals(side)) {
            wrong.accept(RejectionReason.AMOUNT_MALFORMED);
        } else {
            booked.line(cents, isDebit);
            ledger.line(account, isDebit ? cents : -cents);
        }
    }

    private void compare(Booked booked) {
        if (!booked.linesAgree()) {
            wrong.accept(RejectionReason.LINES_COUNT_DIFFERS);
        }
        if (!booked.totalsAgree()) {
            wrong.accept(RejectionReason.TOTALS_DIFFER);
        }
    }

    private static String shortened(String name) {
        return name.length() <= MAX_NAME ? name : name.substring(0, MAX_NAME).strip();
    }
}
