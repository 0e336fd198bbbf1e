package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import java.util.ArrayList;
import java.util.List;

/** Makes audit files that are in order, and others, for tests. Nothing comes from a real firm. */
public final class AuditFiles {

    public static final String XAF_32 = "http://www.auditfiles.nl/XAF/3.2";
    public static final String XAF_40 =
            "http://www.odb.belastingdienst.nl/Belastingdienst/BCPP/1.1/structures/"
                    + "XmlauditfileXAF_4.0";

    private String declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private String prolog = "";
    private String namespace = XAF_32;
    private String header =
            "<fiscalYear>2024</fiscalYear><startDate>2024-01-01</startDate>"
                    + "<endDate>2024-12-31</endDate><curCode>EUR</curCode>"
                    + "<dateCreated>2025-02-01</dateCreated><softwareDesc>Proef</softwareDesc>"
                    + "<softwareVersion>1</softwareVersion>";
    private String identity = "<companyName>Niet Bewaren BV</companyName>";
    private String extra = "";
    private String openingTotals = "<linesCount>2</linesCount>";
    private String totals = "<linesCount>4</linesCount>";
    private final List<String> accounts = new ArrayList<>();
    private final List<String> opening = new ArrayList<>();
    private final List<String> transactions = new ArrayList<>();

    private AuditFiles() {}

    /** A file of four accounts, an opening balance and two bookings. */
    public static AuditFiles anAuditFile() {
        AuditFiles file = new AuditFiles();
        file.account("1000", "Bank", "<leadCode>BLimBan</leadCode>");
        file.account("0500", "Aandelenkapitaal", "<leadReference>BEivGok</leadReference>");
        file.account(
                "8000",
                "Omzet",
                "<taxonomy><taxoRef>RGS</taxoRef><entryPoint><entryPointRef>x</entryPointRef>"
                        + "<domainMember>rgs-i:WOmzNoh</domainMember></entryPoint></taxonomy>");
        file.account("4500", "Huur", "<leadCode>WBedHui</leadCode>");
        file.opening.add(line("obLine", "1000", "100.00", "D"));
        file.opening.add(line("obLine", "0500", "100.00", "C"));
        file.transaction(line("1000", "250.50", "D"), line("8000", "250.50", "C"));
        file.transaction(line("4500", "40", "D"), line("1000", "40.0", "C"));
        return file;
    }

    /** A line of a booking, with what must never be kept. */
    public static String line(String account, String amount, String side) {
        return line("trLine", account, amount, side);
    }

    private static String line(String name, String account, String amount, String side) {
        return "<%s><nr>1</nr><accID>%s</accID><docRef>F-1</docRef><desc>GEHEIM</desc>"
                        .formatted(name, account)
                + "<amnt>%s</amnt><amntTp>%s</amntTp><custSupID>K1</custSupID></%s>\n"
                        .formatted(amount, side, name);
    }

    public AuditFiles account(String id, String name, String code) {
        accounts.add(
                "<ledgerAccount><accID>%s</accID><accDesc>%s</accDesc><accTp>B</accTp>%s</ledgerAccount>\n"
                        .formatted(id, name, code));
        return this;
    }

    public AuditFiles transaction(String... lines) {
        transactions.add(
                "<transaction><nr>1</nr><desc>GEHEIM</desc><trDt>2024-05-05</trDt>\n"
                        + String.join("", lines)
                        + "</transaction>\n");
        return this;
    }

    public AuditFiles withDeclaration(String text) {
        declaration = text;
        return this;
    }

    public AuditFiles withProlog(String text) {
        prolog = text;
        return this;
    }

    public AuditFiles withNamespace(String text) {
        namespace = text;
        return this;
    }

    public AuditFiles withHeader(String text) {
        header = text;
        return this;
    }

    public AuditFiles ofYear(int year) {
        header = header.replace("2024", Integer.toString(year));
        return this;
    }

    public AuditFiles withIdentity(String text) {
        identity = text;
        return this;
    }

    public AuditFiles withTotals(String text) {
        totals = text;
        return this;
    }

    public AuditFiles withOpeningTotals(String text) {
        openingTotals = text;
        return this;
    }

    public AuditFiles withExtra(String text) {
        extra = text;
        return this;
    }

    /** The file as text. */
    public String text() {
        return declaration
                + "\n"
                + prolog
                + "<auditfile xmlns=\"%s\">\n<header>%s</header>\n<company>%s%s\n"
                        .formatted(namespace, header, identity, extra)
                + "<customersSuppliers><customerSupplier><custSupID>K1</custSupID>"
                + "<custSupName>Jan GEHEIM</custSupName></customerSupplier></customersSuppliers>\n"
                + "<generalLedger>\n"
                + String.join("", accounts)
                + "</generalLedger>\n<openingBalance><opBalDate>2024-01-01</opBalDate>"
                + openingTotals
                + "\n"
                + String.join("", opening)
                + "</openingBalance>\n<transactions>"
                + totals
                + "\n<journal><jrnID>1</jrnID><desc>Memo</desc>\n"
                + String.join("", transactions)
                + "</journal></transactions></company></auditfile>\n";
    }
}
