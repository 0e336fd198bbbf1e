package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf.AuditFiles.anAuditFile;
import static nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf.AuditFiles.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFile;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;
import nl.kapitaalbrug.applicant.bookkeeping.domain.ClosingBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Refusal;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFileReaderTest {

    private static final XafLimits LIMITS = new XafLimits(50, 100, 200);

    @Nested
    class Files {

        @Test
        void giveTheClosingBalanceOfEachAccountWithItsCode() {
            AuditFile file = read(anAuditFile().text());

            assertThat(file.fiscalYear()).isEqualTo(2024);
            assertThat(file.firstDay()).isEqualTo("2024-01-01");
            assertThat(file.software()).isEqualTo("Proef 1");
            assertThat(file.balances())
                    .containsExactly(
                            new ClosingBalance("1000", "Bank", "BLimBan", 31050),
                            new ClosingBalance("0500", "Aandelenkapitaal", "BEivGok", -10000),
                            new ClosingBalance("8000", "Omzet", "WOmzNoh", -25050),
                            new ClosingBalance("4500", "Huur", "WBedHui", 4000));
        }

        @Test
        void ofVersionFourAreReadTheSame() {
            AuditFile file =
                    read(
                            anAuditFile()
                                    .withNamespace(AuditFiles.XAF_40)
                                    .withIdentity(
                                            "<companyName>X</companyName><Commercenr>12345678</Commercenr>")
                                    .account("9", "Reserve", "<RGScode>BEivOvr</RGScode>")
                                    .text());

            assertThat(file.kvkNumber()).isEqualTo("12345678");
            assertThat(file.balances().getLast().rgsCode()).isEqualTo("BEivOvr");
            assertThat(file.balances()).hasSize(5);
        }

        @Test
        void keepNothingOfCustomersBookingsAndTheFirm() {
            assertThat(read(anAuditFile().text()).toString())
                    .doesNotContain("GEHEIM", "K1", "F-1", "Niet Bewaren");
        }

        @Test
        void mayHaveNegativeAmountsOnEitherSide() {
            AuditFile file =
                    read(
                            anAuditFile()
                                    .transaction(
                                            line("1000", "-5.25", "C"), line("8000", "-5.25", "D"))
                                    .withTotals(
                                            "<linesCount>6</linesCount>"
                                                    + "<totalDebit>285.25</totalDebit>"
                                                    + "<totalCredit>285.25</totalCredit>")
                                    .text());

            assertThat(file.balances().getFirst().cents()).isEqualTo(31575);
        }

        @Test
        void mayBeOfDifferentYears() {
            assertThat(Stream.of(2022, 2023, 2024))
                    .allSatisfy(year ->
                            assertThat(read(anAuditFile().ofYear(year).text()).fiscalYear())
                                    .isEqualTo(year));
        }

        @ParameterizedTest
        @CsvSource({
            "BLimBan, BLimBan",
            "rgs-i:BLimBan, BLimBan",
            "bd-rgs_BLimBanBar, BLimBanBar",
            "BANK, ",
            "Bank, ",
            "1000, ",
            "BXyzAbc, BXyzAbc"
        })
        void mayWriteACodeInDifferentWays(String written, String code) {
            AuditFile file =
                    read(
                            anAuditFile()
                                    .account("9", "", "<leadCode>%s</leadCode>".formatted(written))
                                    .text());

            assertThat(file.balances().getLast().rgsCode()).isEqualTo(code);
        }

        @Test
        void withACodeThatHasALineWinOverOneThatHasNone() {
            AuditFile file =
                    read(
                            anAuditFile()
                                    .account(
                                            "9",
                                            "",
                                            "<leadCode>BXyz</leadCode><leadReference>BVrd</leadReference>")
                                    .text());

            assertThat(file.balances().getLast().rgsCode()).isEqualTo("BVrd");
        }
    }

    @Nested
    class Encodings {

        static Stream<Arguments> good() {
            return Stream.of(
                    Arguments.of("UTF-8", UTF_8, new byte[0]),
                    Arguments.of(
                            "UTF-8", UTF_8, new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf}),
                    Arguments.of("utf-16", UTF_16LE, new byte[] {(byte) 0xff, (byte) 0xfe}),
                    Arguments.of("UTF-16", UTF_16BE, new byte[] {(byte) 0xfe, (byte) 0xff}),
                    Arguments.of("UTF-16LE", UTF_16LE, new byte[0]),
                    Arguments.of("ISO-8859-1", ISO_8859_1, new byte[0]),
                    Arguments.of("windows-1252", Charset.forName("windows-1252"), new byte[0]));
        }

        @ParameterizedTest
        @MethodSource("good")
        void areReadAsDeclared(String declared, Charset real, byte[] mark) throws IOException {
            assertThat(accept(reading(bytes(declared, real, mark))).balances().getLast().name())
                    .isEqualTo("Crediteuren café");
        }

        static Stream<Arguments> bad() {
            byte[] utf8 = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
            byte[] utf16 = {(byte) 0xff, (byte) 0xfe};
            return Stream.of(
                    Arguments.of("UTF-8", ISO_8859_1, new byte[0], "ENCODING_DIFFERS"),
                    Arguments.of("UTF-16", UTF_8, new byte[0], "ENCODING_DIFFERS"),
                    Arguments.of("UTF-16", UTF_8, utf8, "ENCODING_DIFFERS"),
                    Arguments.of("ISO-8859-1", UTF_8, utf8, "ENCODING_DIFFERS"),
                    Arguments.of("UTF-8", UTF_16LE, utf16, "ENCODING_DIFFERS"),
                    Arguments.of("US-ASCII", UTF_8, new byte[0], "ENCODING_DIFFERS"),
                    Arguments.of("UTF-7", UTF_8, new byte[0], "ENCODING_NOT_SUPPORTED"),
                    Arguments.of("IBM500", UTF_8, new byte[0], "ENCODING_NOT_SUPPORTED"));
        }

        @ParameterizedTest
        @MethodSource("bad")
        void thatAreNotWhatIsDeclaredAreRefused(
                String declared, Charset real, byte[] mark, RejectionReason reason)
                throws IOException {
            assertThat(refused(reading(bytes(declared, real, mark))).refusals())
                    .extracting(Refusal::reason)
                    .containsExactly(reason);
        }

        private static byte[] bytes(String declared, Charset real, byte[] mark) throws IOException {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            all.write(mark);
            all.write(
                    anAuditFile()
                            .withDeclaration(
                                    "<?xml version=\"1.0\" encoding=\"%s\"?>".formatted(declared))
                            .account("1600", "Crediteuren café", "")
                            .text()
                            .getBytes(real));
            return all.toByteArray();
        }
    }

    @Nested
    class WrongFigures {

        @Test
        void areRefusedTogetherWithTheirLines() {
            String text =
                    anAuditFile()
                            .transaction(line("1000", "10", "D"), line("8000", "9", "C"))
                            .transaction(line("9999", "10", "D"), line("1000", "10", "C"))
                            .withTotals("")
                            .text();

            var refused = refused(reading(text));

            assertThat(refused.refusals())
                    .extracting(Refusal::reason)
                    .containsExactly(
                            RejectionReason.TRANSACTION_UNBALANCED,
                            RejectionReason.UNKNOWN_ACCOUNT);
            int line = refused.refusals().getLast().line();
            assertThat(text.lines().toList().get(line - 1)).contains("9999");
        }

        @ParameterizedTest
        @CsvSource({
            "<linesCount>5</linesCount>, LINES_COUNT_DIFFERS",
            "<linesCount>x</linesCount>, LINES_COUNT_DIFFERS",
            "<totalDebit>290.51</totalDebit>, TOTALS_DIFFER",
            "<totalCredit>1e999999999</totalCredit>, TOTALS_DIFFER"
        })
        void ofTheTotalsAreRefused(String totals, RejectionReason reason) {
            assertReason(anAuditFile().withTotals(totals).text(), reason);
        }

        @Test
        void ofTheOpeningBalanceAreRefused() {
            assertReason(
                    anAuditFile()
                            .withOpeningTotals(
                                    "<linesCount>3</linesCount><obLine><accID>1000</accID>"
                                            + "<amnt>1</amnt><amntTp>D</amntTp></obLine>")
                            .text(),
                    RejectionReason.OPENING_UNBALANCED);
        }

        @ParameterizedTest
        @CsvSource({
            "'1,50', D, AMOUNT_MALFORMED",
            "1.505, D, AMOUNT_MALFORMED",
            "1., D, AMOUNT_MALFORMED",
            ".5, D, AMOUNT_MALFORMED",
            "-, D, AMOUNT_MALFORMED",
            "'', D, AMOUNT_MALFORMED",
            "1e3, D, AMOUNT_MALFORMED",
            "1, X, AMOUNT_MALFORMED",
            "1, '', AMOUNT_MALFORMED",
            "99999999999999999999, D, AMOUNT_OUT_OF_RANGE",
            "10000000000.01, D, AMOUNT_OUT_OF_RANGE"
        })
        void ofAnAmountAreRefused(String amount, String side, RejectionReason reason) {
            assertThat(
                            refused(
                                            reading(
                                                    anAuditFile()
                                                            .transaction(line("1000", amount, side))
                                                            .withTotals("")
                                                            .text()))
                                    .refusals())
                    .extracting(Refusal::reason)
                    .contains(reason);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a\u202eb", "a\u0085b"})
        void ofAnAccountNumberAreRefused(String id) {
            assertReason(
                    anAuditFile().account(id, "x", "").text(), RejectionReason.TEXT_NOT_ALLOWED);
        }

        @Test
        void areCountedButNotAllTold() {
            AuditFiles file = anAuditFile().withTotals("");
            for (int i = 0; i < 90; i++) {
                file.transaction(line("1000", "1", "D"));
            }

            var refused = refused(reading(file.text()));

            assertThat(refused.refusals()).hasSize(50);
            assertThat(refused.found()).isEqualTo(90);
        }

        @ParameterizedTest
        @CsvSource({
            "<curCode>EUR</curCode>, <curCode>USD</curCode>, CURRENCY_NOT_EURO",
            "<curCode>EUR</curCode>, '', HEADER_INCOMPLETE",
            "<endDate>2024-12-31</endDate>, '', HEADER_INCOMPLETE",
            "2024-12-31, 31-12-2024, HEADER_INCOMPLETE",
            "2024-12-31, 2023-12-31, HEADER_INCOMPLETE",
            "2024-12-31, 2044-12-31, HEADER_INCOMPLETE"
        })
        void ofTheHeaderAreRefused(String good, String bad, RejectionReason reason) {
            assertReason(anAuditFile().text().replace(good, bad), reason);
        }
    }

    @Nested
    class HostileFiles {

        private static final String LAUGHS =
                "<!DOCTYPE auditfile [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\">]>";

        static Stream<Arguments> files() {
            return Stream.of(
                    Arguments.of(anAuditFile().withProlog(LAUGHS).text(), "DTD_NOT_ALLOWED"),
                    Arguments.of(
                            anAuditFile()
                                    .withProlog(LAUGHS)
                                    .withIdentity("<companyName>&b;</companyName>")
                                    .text(),
                            "DTD_NOT_ALLOWED"),
                    Arguments.of(
                            anAuditFile()
                                    .withProlog(
                                            "<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><!-- -->")
                                    .text(),
                            "DTD_NOT_ALLOWED"),
                    Arguments.of(
                            anAuditFile()
                                    .withIdentity("<companyName>&unknown;</companyName>")
                                    .text(),
                            "DTD_NOT_ALLOWED"),
                    Arguments.of(
                            anAuditFile()
                                    .withExtra(
                                            "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\""
                                                    + " href=\"file:///etc/passwd\"/>")
                                    .text(),
                            "FOREIGN_ELEMENT"),
                    Arguments.of(
                            anAuditFile().withExtra("<a>".repeat(30) + "</a>".repeat(30)).text(),
                            "TOO_DEEP"),
                    Arguments.of("<a>".repeat(100_000), "NOT_AN_AUDIT_FILE"),
                    Arguments.of(
                            anAuditFile().withExtra("<a" + "b".repeat(200_000) + "/>").text(),
                            "TOO_LARGE"),
                    Arguments.of(
                            anAuditFile()
                                    .withExtra(" <x y='" + "b c".repeat(20_000) + "'/>")
                                    .text(),
                            "MALFORMED_XML"),
                    Arguments.of(anAuditFile().withExtra(names(3_000)).text(), "TOO_LARGE"),
                    Arguments.of(
                            anAuditFile().account("9".repeat(2_000), "x", "").text(),
                            "TEXT_NOT_ALLOWED"),
                    Arguments.of("", "EMPTY_FILE"),
                    Arguments.of(" \n", "MALFORMED_XML"),
                    Arguments.of("{\"json\":1}", "MALFORMED_XML"),
                    Arguments.of("<html/>", "NOT_AN_AUDIT_FILE"),
                    Arguments.of("<auditfile/>", "NOT_AN_AUDIT_FILE"),
                    Arguments.of(
                            anAuditFile().withNamespace("urn:StandardAuditFile").text(),
                            "NOT_AN_AUDIT_FILE"),
                    Arguments.of(
                            anAuditFile().withNamespace("http://www.auditfiles.nl/XAF/3.1").text(),
                            "VERSION_NOT_SUPPORTED"),
                    Arguments.of(anAuditFile().text().replace("Bank", "B\u0007k"), "MALFORMED_XML"),
                    Arguments.of(anAuditFile().text().replace("Bank", "&#xD800;"), "MALFORMED_XML"),
                    Arguments.of(anAuditFile().text() + "<more/>", "MALFORMED_XML"));
        }

        @ParameterizedTest
        @MethodSource("files")
        void areRefused(String text, RejectionReason reason) {
            assertReason(text, reason);
        }

        @ParameterizedTest
        @ValueSource(doubles = {0.2, 0.5, 0.9, 0.99})
        void thatEndInTheMiddleAreRefused(double part) {
            String text = anAuditFile().text();

            assertReason(
                    text.substring(0, (int) (text.length() * part)), RejectionReason.TRUNCATED);
        }

        @Test
        void thatArePackedAreRefusedUnread() throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(anAuditFile().text().getBytes(UTF_8));
            }

            for (byte[] file : List.of(packed.toByteArray(), new byte[] {'P', 'K', 3, 4, 0})) {
                assertThat(refused(reading(file)).refusals())
                        .containsExactly(new Refusal(RejectionReason.COMPRESSED, 0));
            }
        }

        @Test
        void withMoreThanIsReadAreRefused() {
            AuditFiles accounts = anAuditFile();
            AuditFiles bookings = anAuditFile();
            for (int i = 0; i < 100; i++) {
                accounts.account("a" + i, "", "");
                bookings.transaction();
            }

            assertReason(accounts.text(), RejectionReason.TOO_LARGE);
            assertReason(bookings.text(), RejectionReason.TOO_LARGE);
        }

        @Test
        void thatBreakOffOnTheWayAreNoMatterOfTheFile() {
            InputStream broken =
                    new SequenceInputStream(
                            new ByteArrayInputStream(
                                    anAuditFile().text().substring(0, 900).getBytes(UTF_8)),
                            new InputStream() {
                                @Override
                                public int read() throws IOException {
                                    throw new IOException("The line went dead");
                                }
                            });

            assertThatThrownBy(() -> new StreamingAuditFileReader(LIMITS).read(broken))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The line went dead");
        }

        private static String names(int count) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < count; i++) {
                all.append("<n").append(i).append("/>");
            }
            return all.toString();
        }
    }

    @ParameterizedTest
    @EnumSource(RejectionReason.class)
    void everyReasonHasWords(RejectionReason reason) {
        assertThat(
                        nl.kapitaalbrug.applicant.bookkeeping.application.BookkeepingTexts.reason(
                                        reason.name())
                                .text()
                                .en())
                .isNotBlank();
    }

    private static void assertReason(String text, RejectionReason reason) {
        assertThat(refused(reading(text)).refusals())
                .extracting(Refusal::reason)
                .containsExactly(reason);
    }

    private static AuditFile read(String text) {
        return accept(reading(text));
    }

    private static AuditFile accept(AuditFileReading reading) {
        assertThat(reading).isInstanceOf(AuditFileReading.Read.class);
        return ((AuditFileReading.Read) reading).file();
    }

    private static AuditFileReading.Refused refused(AuditFileReading reading) {
        assertThat(reading).isInstanceOf(AuditFileReading.Refused.class);
        return (AuditFileReading.Refused) reading;
    }

    private static AuditFileReading reading(String text) {
        return reading(text.getBytes(UTF_8));
    }

    private static AuditFileReading reading(byte[] bytes) {
        try {
            return new StreamingAuditFileReader(LIMITS).read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
