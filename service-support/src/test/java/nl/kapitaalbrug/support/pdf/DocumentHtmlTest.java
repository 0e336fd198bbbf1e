package nl.kapitaalbrug.support.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DocumentHtmlTest {

    @Test
    void textStaysText() {
        assertThat(DocumentHtml.escaped("a\u202Eb\u0007c<")).isEqualTo("abc&lt;");
        String html =
                new DocumentHtml(Locale.UK, "<b>", "\"x\"", "KB-1 \"} body { x")
                        .paragraph("<script>")
                        .table(List.of("&"), List.of(List.of("<td>")))
                        .write();

        assertThat(html)
                .contains("<h1>&lt;b&gt;</h1>", "&lt;script&gt;", "<td>&lt;td&gt;</td>")
                .contains("content: \"KB-1  body  x\"");
    }

    @Test
    void chaptersAreBookmarks() {
        String html = new DocumentHtml(Locale.UK, "t", "s", "f").chapter("One & two").write();

        assertThat(html)
                .contains("<bookmark name=\"One &amp; two\" href=\"#h1\"/>")
                .contains("<h2 id=\"h1\">One &amp; two</h2>");
    }
}
