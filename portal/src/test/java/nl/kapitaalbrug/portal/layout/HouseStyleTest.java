package nl.kapitaalbrug.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Another province changes one file. */
@TestPropertySource(
        properties = "kapitaalbrug.portal.theme=file:src/test/resources/other-theme.css")
class HouseStyleTest extends PageTest {

    private static final Path STYLES = Path.of("src/main/frontend/css");
    private static final Pattern COLOUR =
            Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl)a?\\(");
    private static final Pattern BRAND = Pattern.compile("--kb-(?:color|font|radius)-[a-z-]+");

    @Test
    void everyPageLoadsTheNamedTheme() {
        String page = open("/").html();
        String path = page.replaceAll("(?s).*href=\"(/theme/[0-9a-f]{12}\\.css)\".*", "$1");

        assertThat(page).doesNotContain("/assets/theme.");
        assertThat(open(path))
                .hasStatus(200)
                .contains("#5B2A86")
                .hasHeader("Cache-Control", "max-age");
        assertThat(open("/theme/0.css")).hasStatus(404);
    }

    @Test
    void noColourStandsOutsideTheTheme() throws IOException {
        try (Stream<Path> sheets = Files.list(STYLES)) {
            for (Path sheet : sheets.filter(path -> !path.endsWith("theme.css")).toList()) {
                assertThat(COLOUR.matcher(Files.readString(sheet)).results())
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    @Test
    void bothThemesSetEveryBrandValueThatTheStylesUse() throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> sheets = Files.list(STYLES)) {
            for (Path sheet : sheets.filter(path -> !path.endsWith("theme.css")).toList()) {
                used.addAll(names(sheet));
            }
        }

        assertThat(names(STYLES.resolve("theme.css"))).isEqualTo(used);
        assertThat(names(Path.of("src/test/resources/other-theme.css"))).isEqualTo(used);
    }

    private static Set<String> names(Path sheet) throws IOException {
        Set<String> names = new TreeSet<>();
        BRAND.matcher(Files.readString(sheet)).results().forEach(found -> names.add(found.group()));
        return names;
    }
}
