package nl.kapitaalbrug.portal.developer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.portal.MessageUse;
import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemPagesWebTest extends PageTest {

    private static final Path TEXTS =
            Path.of("../service-support/src/main/resources/nl/kapitaalbrug/support/problem");

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeHasItsPageInBothLanguages(ProblemType type) {
        String path = "/problems/" + type.slug();

        assertThat(open(path)).isValidPage("nl").contains(">" + type.status() + "<");
        assertThat(open(path + "?lang=en")).isValidPage("en").contains(type.slug());
    }

    @Test
    void thereIsAListOfAll() {
        assertThat(open("/problems")).isValidPage("nl");
        assertThat(open("/problems?lang=en")).isValidPage("en").contains("/problems/rate-limited");
    }

    @Test
    void anUnknownTypeIsUnknown() {
        assertThat(open("/problems/none-of-ours")).hasStatus(404);
    }

    @Test
    void theTitlesAreThoseThatTheServicesSend() throws IOException {
        MessageUse messages = new MessageUse();
        Properties dutch = read("texts.properties");
        Properties english = read("texts_en.properties");
        for (ProblemType type : ProblemType.values()) {
            String key = "problem." + type.slug() + ".title";
            assertThat(messages.dutch()).containsEntry(key, dutch.getProperty(title(type)));
            assertThat(messages.english()).containsEntry(key, english.getProperty(title(type)));
        }
    }

    private static String title(ProblemType type) {
        return "title." + type.slug();
    }

    private static Properties read(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS.resolve(file))) {
            texts.load(reader);
        }
        return texts;
    }
}
