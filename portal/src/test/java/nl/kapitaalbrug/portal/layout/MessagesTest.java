package nl.kapitaalbrug.portal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.kapitaalbrug.portal.MessageUse;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private final MessageUse messages = new MessageUse();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(messages.dutch().keySet()).isEqualTo(messages.english().keySet());
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
