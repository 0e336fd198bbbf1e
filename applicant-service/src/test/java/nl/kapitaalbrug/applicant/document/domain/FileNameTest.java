package nl.kapitaalbrug.applicant.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "Jaarrekening 2025.pdf, Jaarrekening 2025.pdf",
        "../../etc/passwd, passwd",
        "C:\\Users\\jan\\plan.docx, plan.docx",
        "...verborgen.txt, verborgen.txt",
        "a<b>\"c|d?.pdf, abcd.pdf",
        "offerte\u202Efdp.exe, offertefdp.exe",
        "a\u0000b\u001Bc.pdf, abc.pdf",
        "'', document",
        "///, document",
        "Bureau e\u0301.csv, Bureau \u00e9.csv"
    })
    void keepsNothingButAPlainName(String claimed, String name) {
        assertThat(FileName.cleaned(claimed).value()).isEqualTo(name);
    }

    @Test
    void cutsALongNameBeforeItsEnd() {
        FileName name = FileName.cleaned("x".repeat(300) + ".xlsx");

        assertThat(name.value()).hasSize(120).endsWith("x.xlsx");
        assertThat(FileName.cleaned("x".repeat(119) + " " + "y".repeat(50)).value()).hasSize(119);
    }

    @Test
    void givesANameWithoutEndTheEndOfItsType() {
        assertThat(FileName.cleaned("plan").endingAs(FileType.PDF).value()).isEqualTo("plan.pdf");
        assertThat(FileName.cleaned("a.pdf").endingAs(FileType.PDF).value()).isEqualTo("a.pdf");
    }

    @Test
    void refusesWhatWasNotCleaned() {
        assertThatThrownBy(() -> new FileName("a/b")).isInstanceOf(IllegalArgumentException.class);
    }
}
