package nl.kapitaalbrug.applicant.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OfficePartsTest {

    @Test
    void tellsADocumentFromAWorkbook() {
        assertThat(word(1_000).refusal()).isEmpty();
        assertThat(word(1_000).type()).isEqualTo(FileType.DOCX);
        OfficeParts sheets = with(new OfficeParts(1_000), "[Content_Types].xml", "xl/workbook.xml");
        assertThat(sheets.refusal()).isEmpty();
        assertThat(sheets.type()).isEqualTo(FileType.XLSX);
    }

    @ParameterizedTest
    @CsvSource({
        "word/vbaProject.bin, DOCUMENT_HAS_MACROS",
        "word/embeddings/oleObject1.bin, DOCUMENT_ACTIVE_CONTENT",
        "word/activeX/activeX1.xml, DOCUMENT_ACTIVE_CONTENT",
        "../x, DOCUMENT_TYPE_NOT_ACCEPTED",
        "/x, DOCUMENT_TYPE_NOT_ACCEPTED",
        "xl/workbook.xml, DOCUMENT_TYPE_NOT_ACCEPTED"
    })
    void refusesWhatMayRunOrLeadsElsewhere(String part, DocumentRefusal reason) {
        assertThat(with(word(1_000), part).refusal()).contains(reason);
    }

    @Test
    void refusesAZipThatIsNoOfficeFile() {
        assertThat(with(new OfficeParts(10), "a.txt").refusal())
                .contains(DocumentRefusal.DOCUMENT_TYPE_NOT_ACCEPTED);
    }

    @Test
    void stopsAtTheRatioTheTotalAndTheNumberOfParts() {
        OfficeParts ratio = word(50_000);
        ratio.unpacked(5_000_099);
        assertThat(ratio.isTooMuch()).isFalse();
        ratio.unpacked(1);
        assertThat(ratio.refusal()).contains(DocumentRefusal.DOCUMENT_UNPACKS_TOO_LARGE);

        OfficeParts total = word(20_000_000);
        total.unpacked(OfficeParts.MAX_UNPACKED);
        assertThat(total.isTooMuch()).isFalse();
        total.unpacked(1);
        assertThat(total.isTooMuch()).isTrue();

        OfficeParts many = word(20_000_000);
        for (int i = 2; i < OfficeParts.MAX_PARTS; i++) {
            many.begin("word/part" + i);
        }
        assertThat(many.isTooMuch()).isFalse();
        many.begin("one more");
        assertThat(many.isTooMuch()).isTrue();
    }

    private static OfficeParts word(long packed) {
        return with(new OfficeParts(packed), "[Content_Types].xml", "word/document.xml");
    }

    private static OfficeParts with(OfficeParts parts, String... names) {
        for (String name : names) {
            parts.begin(name);
        }
        return parts;
    }
}
