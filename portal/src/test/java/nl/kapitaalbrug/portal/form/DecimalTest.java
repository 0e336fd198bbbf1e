package nl.kapitaalbrug.portal.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import tools.jackson.databind.JsonNode;

class DecimalTest {

    private static final Question HOURS = Question.typed("uren", FieldKind.DECIMAL, "Uren");

    private final StaticMessageSource messages = new StaticMessageSource();

    private AnswerReader reader(String typed) {
        messages.setUseCodeAsDefaultMessage(true);
        return new AnswerReader(
                new Typing(Map.of("uren", List.of(typed))), new Texts(messages, Locale.of("nl")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "12,5 | 12.5",
                "12.5 | 12.5",
                "21.000 | 21000",
                "21,000 | 21000",
                "21000 | 21000",
                "1.250.000,5 | 1250000.5"
            })
    void isReadAsItIsWritten(String typed, String number) {
        AnswerReader reader = reader(typed);

        JsonNode answer = reader.read(HOURS);

        assertThat(reader.errors()).isEmpty();
        assertThat(answer.decimalValue()).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.2500", "1,2,3", "veel", "1.25.000", "-3", "1e5"})
    void isRefusedRatherThanGuessed(String typed) {
        AnswerReader reader = reader(typed);

        reader.read(HOURS);

        assertThat(reader.errors()).hasSize(1);
    }
}
