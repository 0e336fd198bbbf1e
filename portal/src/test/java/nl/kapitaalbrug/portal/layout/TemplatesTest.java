package nl.kapitaalbrug.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final Pattern TEXT = Pattern.compile(">([^<>]*\\p{L}[^<>]*)<");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(?:alt|title|placeholder|aria-label|label|data-busy)=\"[^\"]+\"");
    private static final Pattern SHOWN_BY_CODE = Pattern.compile("\\s(style|on[a-z]+)=");

    static Stream<Path> templates() throws IOException {
        try (Stream<Path> paths = Files.walk(Path.of("src/main/resources/templates"))) {
            return paths.filter(path -> path.toString().endsWith(".html")).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsATextOfItsOwn(Path template) throws IOException {
        assertThat(ownTexts(Files.readString(template))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("templates")
    void noTemplateHoldsStyleOrCode(Path template) throws IOException {
        String markup = Files.readString(template);

        assertThat(markup).doesNotContain("<style", "javascript:");
        assertThat(SHOWN_BY_CODE.matcher(markup).results()).isEmpty();
    }

    @Test
    void theSearchFindsTextsThatArePlanted() {
        assertThat(ownTexts("<p>Hallo</p>")).containsExactly("Hallo");
        assertThat(ownTexts("<img alt=\"Brug\">")).hasSize(1);
        assertThat(ownTexts("<p th:text=\"#{a.b}\"></p><p>€ 1 · 2</p>")).isEmpty();
    }

    private static List<String> ownTexts(String markup) {
        String shown = markup.replaceAll("(?s)<!--.*?-->", "");
        return Stream.concat(
                        TEXT.matcher(shown).results().map(found -> found.group(1).strip()),
                        SPOKEN_ATTRIBUTE.matcher(shown).results().map(MatchResult::group))
                .toList();
    }
}
