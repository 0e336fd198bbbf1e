package nl.kapitaalbrug.applicant.document.adapter.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.kapitaalbrug.applicant.document.application.ContentInspector.Finding;
import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.FileName;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileContentsTest {

    private static final String TYPES = "[Content_Types].xml";

    @ParameterizedTest
    @CsvSource({
        "a.pdf, '%PDF-1.7 x', PDF",
        "A.PDF, '%PDF-1.7 x', PDF",
        "a, '%PDF-1.7 x', PDF",
        "a.png, '\u0089PNG\r\n\u001a\n0', PNG",
        "a.jpeg, '\u00ff\u00d8\u00ff\u00e0', JPEG",
        "a.csv, 'a;b', CSV",
        "a.txt, 'caf\u00e9', TEXT"
    })
    void namesTheTypeByTheContent(String name, String content, FileType type) {
        byte[] bytes = content.replace("\\r", "\r").replace("\\n", "\n").getBytes(ISO_8859_1);

        assertThat(inspect(name, "", bytes)).isEqualTo(new Finding.Accepted(type));
    }

    @ParameterizedTest
    @CsvSource({
        "a.png, '', '%PDF-1.7', DOCUMENT_TYPE_DIFFERS",
        "a.pdf, image/png, '%PDF-1.7', DOCUMENT_TYPE_DIFFERS",
        "a.html, '', '<html>', DOCUMENT_TYPE_DIFFERS",
        "a.exe, '', 'text', DOCUMENT_TYPE_DIFFERS",
        "a.txt, '', 'MZ\u0001', DOCUMENT_TYPE_NOT_ACCEPTED",
        "a.doc, '', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', DOCUMENT_TYPE_NOT_ACCEPTED",
        "a.pdf, '', '%PDF-1.7 << /Encrypt 5 0 R >>', DOCUMENT_ENCRYPTED",
        "a.pdf, '', '%PDF-1.7 << /S /JavaScript >>', DOCUMENT_ACTIVE_CONTENT",
        "a.pdf, '', '%PDF-1.7 << /S /Launch >>', DOCUMENT_ACTIVE_CONTENT",
        "a.docx, '', 'PK\u0003\u0004 broken', DOCUMENT_DAMAGED"
    })
    void refusesWhatLiesOrRuns(String name, String stated, String content, DocumentRefusal reason) {
        assertThat(inspect(name, stated, content.getBytes(ISO_8859_1)))
                .isEqualTo(new Finding.Refused(reason));
    }

    @Test
    void believesAProgramThatDoesNotKnowTheType() {
        assertThat(inspect("a.csv", "application/vnd.ms-excel", new byte[] {'a'}))
                .isEqualTo(new Finding.Accepted(FileType.CSV));
        assertThat(inspect("a.csv", "text/plain; charset=utf-8", new byte[] {'a'}))
                .isEqualTo(new Finding.Accepted(FileType.CSV));
    }

    @Test
    void looksIntoOfficeFiles() throws IOException {
        assertThat(inspect("a.docx", "", zip(TYPES, "<Types/>", "word/document.xml", "x")))
                .isEqualTo(new Finding.Accepted(FileType.DOCX));
        assertThat(inspect("a.xlsx", "", zip(TYPES, "<Types/>", "xl/workbook.xml", "x")))
                .isEqualTo(new Finding.Accepted(FileType.XLSX));
        assertThat(inspect("a.docx", "", zip(TYPES, "<Types/>", "xl/workbook.xml", "x")))
                .isEqualTo(new Finding.Refused(DocumentRefusal.DOCUMENT_TYPE_DIFFERS));
        assertThat(inspect("a.docx", "", zip(TYPES, "macroEnabled", "word/document.xml", "x")))
                .isEqualTo(new Finding.Refused(DocumentRefusal.DOCUMENT_HAS_MACROS));
    }

    @Test
    void stopsAtABombLongBeforeItsEnd() throws IOException {
        byte[] bomb = zip(TYPES, "<Types/>", "word/document.xml", "x".repeat(60_000_000));

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(inspect("a.docx", "", bomb))
                .isEqualTo(new Finding.Refused(DocumentRefusal.DOCUMENT_UNPACKS_TOO_LARGE));
    }

    @Test
    void saysThatAHalfOfficeFileIsDamaged() throws IOException {
        byte[] whole = zip(TYPES, "<Types/>", "word/document.xml", "a lot of text ".repeat(99));

        assertThat(inspect("a.docx", "", Arrays.copyOf(whole, 100)))
                .isEqualTo(new Finding.Refused(DocumentRefusal.DOCUMENT_DAMAGED));
    }

    private static Finding inspect(String name, String stated, byte[] bytes) {
        return new FileContents()
                .inspect(
                        FileName.cleaned(name),
                        stated,
                        bytes.length,
                        () -> new ByteArrayInputStream(bytes));
    }

    private static byte[] zip(String... parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(ISO_8859_1));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
