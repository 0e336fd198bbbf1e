package nl.kapitaalbrug.applicant.check.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"7F3K92QX", "7f3k92qx", " 7f3k 92qx ", "7F3K-92QX", "7 F 3 K-92-qx"})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(CheckCode.read(typed)).contains(CheckCode.of("7F3K92QX"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "7F3K92Q", "7F3K92QX2", "7F3K92Q0", "AEIOUAEI", "7F3K92Q<", "٣F3K92QX"})
    void isNothingElse(String typed) {
        assertThat(CheckCode.read(typed)).isEmpty();
        assertThatThrownBy(() -> CheckCode.of(typed)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void isDrawnFromManyWithoutCharactersThatLookAlike() {
        Random random = new Random(1);

        assertThat(
                        IntStream.range(0, 1_000)
                                .mapToObj(i -> CheckCode.random(random).value())
                                .distinct())
                .hasSize(1_000)
                .allSatisfy(code -> assertThat(code).matches("[^01AEIOUL]{8}"));
    }
}
