package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFile;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;
import nl.kapitaalbrug.applicant.bookkeeping.domain.ClosingBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Ledger;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Refusal;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import org.jspecify.annotations.Nullable;

/** One audit file while it is read, and everything that is wrong with it. */
final class XafDocument {

    private final XafLimits limits;
    private final XafHeader header = new XafHeader();
    private final List<Refusal> refusals = new ArrayList<>();
    private final Ledger ledger = new Ledger(this::refuseHere);
    private @Nullable XafCursor cursor;
    private @Nullable String kvkNumber;
    private int found;
    private boolean hasHeader;
    private boolean hasChart;

    XafDocument(XafLimits limits) {
        this.limits = limits;
    }

    /** Reads all that is in the root element. */
    void read(XafCursor place) throws XMLStreamException {
        cursor = place;
        while (place.nextChild()) {
            switch (place.name()) {
                case "header" -> {
                    hasHeader = true;
                    header.read(place, this::refuseHere);
                }
                case "company" -> company(place);
                default -> place.skip();
            }
        }
        if (!hasHeader) {
            refuseHere(RejectionReason.HEADER_INCOMPLETE);
        }
        if (!hasChart) {
            refuseHere(RejectionReason.NOT_AN_AUDIT_FILE);
        }
    }

    private void company(XafCursor place) throws XMLStreamException {
        XafParts parts = new XafParts(place, limits, this::refuseHere, ledger);
        while (place.nextChild()) {
            switch (place.name()) {
                case "Commercenr" -> number(place.text());
                case "generalLedger" -> {
                    hasChart = true;
                    parts.chart();
                }
                case "openingBalance" -> parts.opening();
                case "transactions" -> parts.transactions();
                default -> place.skip();
            }
        }
    }

    /** Only what has the form of a number of the trade register is one. */
    private void number(String text) {
        if (text.matches("[0-9]{8}")) {
            kvkNumber = text;
        }
    }

    private void refuseHere(RejectionReason reason) {
        refuse(reason, cursor == null || refusals.size() >= XafLimits.REFUSALS ? 0 : cursor.line());
    }

    /** Notes what is wrong, and where. */
    void refuse(RejectionReason reason, int line) {
        found++;
        if (refusals.size() < XafLimits.REFUSALS) {
            refusals.add(new Refusal(reason, line));
        }
    }

    /** What came of it. */
    AuditFileReading reading() {
        List<ClosingBalance> balances = ledger.closingBalances();
        if (!refusals.isEmpty()) {
            return new AuditFileReading.Refused(refusals, found);
        }
        return new AuditFileReading.Read(
                new AuditFile(
                        Objects.requireNonNull(header.firstDay()),
                        Objects.requireNonNull(header.lastDay()),
                        header.software(),
                        kvkNumber,
                        balances));
    }
}
