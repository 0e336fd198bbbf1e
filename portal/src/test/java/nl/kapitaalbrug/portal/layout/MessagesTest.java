package nl.kapitaalbrug.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kapitaalbrug.portal.MessageUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {

    private final MessageUse messages = new MessageUse();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(messages.dutch().keySet()).isEqualTo(messages.english().keySet());
    }

    /** The later of two would win without a word. */
    @ParameterizedTest
    @ValueSource(strings = {"messages_nl", "messages_en"})
    void noKeyStandsTwice(String file) throws IOException {
        List<String> keys =
                Files.readAllLines(Path.of("src/main/resources", file + ".properties")).stream()
                        .filter(line -> line.matches("[A-Za-z][^ =]*=.*"))
                        .map(line -> line.substring(0, line.indexOf('=')))
                        .toList();

        assertThat(keys).hasSizeGreaterThan(100).doesNotHaveDuplicates();
    }

    @Test
    void everyKeyThatIsUsedHasAText() {
        Set<String> missing = new TreeSet<>(messages.usedKeys());
        missing.removeAll(messages.dutch().keySet());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> unused = new TreeSet<>(messages.dutch().keySet());
        unused.removeIf(messages::isUsed);

        assertThat(unused).isEmpty();
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        Pattern argument = Pattern.compile("\\{\\d");
        messages.dutch()
                .forEach((key, text) -> {
                    Set<String> dutch = new TreeSet<>();
                    argument.matcher(text).results().forEach(found -> dutch.add(found.group()));
                    Set<String> english = new TreeSet<>();
                    argument.matcher(messages.english().get(key))
                            .results()
                            .forEach(found -> english.add(found.group()));
                    assertThat(english).as(key).isEqualTo(dutch);
                });
    }

    @Test
    void noTextStumblesOverAnApostrophe() {
        assertThat(messages.dutch().values()).noneMatch(text -> text.contains("'"));
        assertThat(messages.english().values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void noTextShoutsOrRegrets() {
        assertThat(messages.dutch().values())
                .noneMatch(text -> text.contains("!") || text.toLowerCase().contains("helaas"));
        assertThat(messages.english().values())
                .noneMatch(
                        text -> text.contains("!") || text.toLowerCase().contains("unfortunately"));
    }
}
