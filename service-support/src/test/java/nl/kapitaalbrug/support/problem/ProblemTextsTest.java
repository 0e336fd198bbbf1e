package nl.kapitaalbrug.support.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.web.Languages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTextsTest {

    private static final String BUNDLE = "nl/kapitaalbrug/support/problem/texts";
    private final ProblemTexts texts = new ProblemTexts();

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeHasATextInBothLanguages(ProblemType type) {
        Problem problem = Problem.of(type);

        assertThat(texts.title(type, Languages.DUTCH))
                .isNotBlank()
                .isNotEqualTo(texts.title(type, Languages.ENGLISH));
        assertThat(texts.detail(problem, Languages.DUTCH))
                .isNotBlank()
                .isNotEqualTo(texts.detail(problem, Languages.ENGLISH));
    }

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys(Languages.ENGLISH)).isEqualTo(keys(Locale.ROOT));
    }

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeHasItsPage(ProblemType type) throws IOException {
        String page = Files.readString(Path.of("../docs/api/problems.md"));

        assertThat(page).contains("## " + type.slug() + "\n").contains("`" + type.status() + "`");
    }

    @Test
    void everyCodeInTheSourceHasAText() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            String source =
                    files.filter(path -> path.toString().endsWith(".java"))
                            .map(ProblemTextsTest::read)
                            .reduce("", String::concat);
            Matcher codes =
                    Pattern.compile(
                                    "(?:withCode|refused)\\(\"([a-z0-9-]+)\"|FieldError\\.of\\([^;]*?\"([A-Z_]+)\"")
                            .matcher(source);
            while (codes.find()) {
                String key =
                        codes.group(1) == null
                                ? "field." + codes.group(2)
                                : "detail." + codes.group(1);
                assertThat(keys(Languages.ENGLISH)).contains(key);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aCodeWithoutATextFallsBackToItsType() {
        Problem problem = Problem.of(ProblemType.CONFLICT).withCode("never-heard-of");

        assertThat(texts.detail(problem, Languages.ENGLISH))
                .isEqualTo(texts.detail(Problem.of(ProblemType.CONFLICT), Languages.ENGLISH));
        assertThat(texts.detail(FieldError.of("/x", "NEVER"), Languages.DUTCH))
                .isEqualTo("Deze waarde is niet geldig.");
    }

    @Test
    void putsBoundsIntoWords() {
        assertThat(texts.detail(FieldError.of("/x", "OUT_OF_RANGE", 1L, 1000L), Languages.DUTCH))
                .isEqualTo("De waarde moet tussen 1 en 1.000 liggen.");
    }

    private static Set<String> keys(Locale language) {
        return ResourceBundle.getBundle(
                        BUNDLE,
                        language,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES))
                .keySet();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
