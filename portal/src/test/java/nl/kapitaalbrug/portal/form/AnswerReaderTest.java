package nl.kapitaalbrug.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import tools.jackson.databind.JsonNode;

/** What is refused, and whether the words say how to write it. */
class AnswerReaderTest {

    private static final Question NAME = Question.typed("naam", FieldKind.TEXT, "Naam");
    private static final Question AMOUNT =
            Question.typed("bedrag", FieldKind.WHOLE_EUROS, "Bedrag");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bakkerij\u202eJansen",
                "Bakkerij\u0007",
                "Bakkerij\nJansen",
                "Bakkerij\ud83d",
                "Bakkerij\u200b"
            })
    void refusesWhatCannotBeSeen(String typed) {
        AnswerReader reader = reader("naam", typed, "nl");

        assertThat(reader.read(NAME).isNull()).isTrue();
        assertThat(reader.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).contains("tekens"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Plaatwerk 't Hoekje & Zn.", "Żółć B.V.", "کافه‌نادری", "👩‍🔧 Techniek"})
    void takesEveryScriptAndSign(String typed) {
        AnswerReader reader = reader("naam", typed, "nl");

        assertThat(reader.read(NAME).asString()).isEqualTo(typed);
        assertThat(reader.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl | 1,250 | Bedoelt u 1250 of 1,25?",
                "nl | € 180,500 | Bedoelt u 180500 of 180,50?",
                "en | 1.250 | Do you mean 1250 or 1.25?"
            })
    void tellsBothReadingsOfAnAmbiguousAmount(String language, String typed, String words) {
        AnswerReader reader = reader("bedrag", typed, language);

        assertThat(reader.read(AMOUNT).isNull()).isTrue();
        assertThat(reader.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.text()).startsWith(words));
    }

    @ParameterizedTest
    @CsvSource({"1,1,0", "9,9,0", "10,,1", "x,,1", "'',,0"})
    void readsAStepAsItsNumber(String typed, @Nullable Integer number, int errors) {
        List<Option> steps =
                IntStream.rangeClosed(1, 9)
                        .mapToObj(step -> new Option(String.valueOf(step), "Stap " + step))
                        .toList();
        AnswerReader reader = reader("stap", typed, "nl");

        JsonNode read = reader.read(Question.choice("stap", FieldKind.STEPS, "Stap", steps));

        assertThat(read.isNumber() ? read.asInt() : null).isEqualTo(number);
        assertThat(reader.errors()).hasSize(errors);
    }

    @ParameterizedTest
    @EnumSource(FieldKind.class)
    void saysOfEveryKindThatItIsMissing(FieldKind kind) {
        Question question = Question.choice("naam", kind, "Naam", List.of()).mandatory();

        for (String language : List.of("nl", "en")) {
            AnswerReader reader = reader("naam", " ", language);
            assertThat(reader.read(question).isNull()).isTrue();
            assertThat(reader.errors()).hasSize(1);
        }
    }

    private static AnswerReader reader(String field, String typed, String language) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new AnswerReader(
                new Typing(Map.of(field, List.of(typed))),
                new Texts(messages, Locale.of(language)));
    }
}
