package nl.kapitaalbrug.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kapitaalbrug.support.html.HtmlChecker;
import org.junit.jupiter.api.Test;

/** The checker of pages keeps its schemas; nothing of one page may stay for the next. */
class HtmlCheckerTest {

    private static final String GOOD =
            "<!DOCTYPE html><html lang=\"nl\"><head><title>Brug</title></head>"
                    + "<body><h1>Brug</h1><p id=\"a\">Tekst</p></body></html>";

    @Test
    void findsWhatIsPlantedAndNothingInAGoodPageAfterIt() {
        assertThat(check(GOOD)).isEmpty();
        assertThat(check(GOOD.replace("</h1>", "</h2>"))).singleElement().asString().contains("h2");
        assertThat(check(GOOD.replace("<h1>", "<h1 id=\"a\">")))
                .anyMatch(one -> one.contains("error: Duplicate ID"));
        assertThat(check(GOOD.replace("<p ", "<p foo=\"x\" ")))
                .anyMatch(one -> one.contains("foo"));
        assertThat(check(GOOD.replace("<h1>Brug</h1>", "<img src=\"x\">")))
                .anyMatch(one -> one.contains("alt"));
        assertThat(check("<p>x")).hasSizeGreaterThan(1);
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void warnsToo() {
        assertThat(check(GOOD.replace("<p id", "<section><p>x</p></section><p id")))
                .anyMatch(one -> one.contains("warning: Section lacks heading"));
    }

    private static List<String> check(String page) {
        return HtmlChecker.problems(page.getBytes(UTF_8));
    }
}
