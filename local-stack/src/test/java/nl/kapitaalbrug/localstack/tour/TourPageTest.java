package nl.kapitaalbrug.localstack.tour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TourPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void hasSixStepsAndNoPlaceLeftOpen(String language) {
        String page = new TourPage(Locale.of(language)).html(List.of("/assets/a.css"), false);

        assertThat(page).doesNotContain("{{", "}}", "role=\"alert\"");
        assertThat(page).contains("<html lang=\"" + language + "\">", "href=\"/assets/a.css\"");
        assertThat(Pattern.compile("action=\"/rondleiding/[1-6]\"").matcher(page).results())
                .hasSize(6);
    }

    @Test
    void saysWhenAStepCouldNotBeOpened() {
        assertThat(new TourPage(Locale.of("nl")).html(List.of(), true)).contains("role=\"alert\"");
    }

    @Test
    void writesApostrophesOfBothLanguages() {
        assertThat(new TourPage(Locale.of("nl")).html(List.of(), false)).contains("in euro's");
        assertThat(new TourPage(Locale.ENGLISH).html(List.of(), false))
                .contains("province's staff");
    }

    @Test
    void hasTheSameTextsInBothLanguages() {
        String name = "nl.kapitaalbrug.localstack.tour.tour";

        assertThat(ResourceBundle.getBundle(name, Locale.ENGLISH).keySet())
                .isEqualTo(ResourceBundle.getBundle(name, Locale.of("nl")).keySet());
    }

    @Test
    void writesNoTextAsMarkUp() {
        assertThat(TourPage.escaped("a<b & \"c\">")).isEqualTo("a&lt;b &amp; &quot;c&quot;&gt;");
    }
}
