package nl.kapitaalbrug.assessment.calculation.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worked examples of {@code docs/domain/assessment.md}: what is written as JSON has these
 * figures. Euros agree to the cent, other decimals within the tolerance, all else exactly.
 */
class WorkedExamplesTest {

    private static final JsonMapper JSON = JsonMappers.strict();
    private static final OpenCalculations CALCULATIONS =
            new OpenCalculations(InUse.calculators(), JSON);

    static Stream<JsonNode> examples() throws IOException {
        try (InputStream file =
                WorkedExamplesTest.class.getResourceAsStream(
                        "/nl/kapitaalbrug/assessment/worked-examples.json")) {
            JsonNode all = JSON.readTree(file);
            return StreamSupport.stream(all.spliterator(), false).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void givesTheFiguresOfTheWorkedExample(JsonNode example) {
        String method = example.at("/inputs/method").asString();

        JsonNode answer = JSON.valueToTree(CALCULATIONS.answer(method, example.path("inputs")));

        double tolerance = example.path("tolerance").asDouble();
        example.path("expected")
                .properties()
                .forEach(field ->
                        compare(
                                field.getKey(),
                                field.getValue(),
                                answer.path(field.getKey()),
                                tolerance));
    }

    @Test
    void holdsAnExampleOfEachMethod() throws IOException {
        assertThat(examples().map(example -> example.at("/inputs/method").asString()))
                .hasSize(32)
                .containsAll(
                        InUse.calculators().all().stream()
                                .map(one -> one.description().method())
                                .toList());
    }

    private static void compare(
            String field, JsonNode expected, JsonNode actual, double tolerance) {
        if (field.endsWith("Eur") && expected.isNumber()) {
            assertThat(actual.decimalValue().scale()).as(field).isLessThanOrEqualTo(2);
            assertThat(actual.asDouble()).as(field).isCloseTo(expected.asDouble(), within(0.01));
        } else if (expected.isFloatingPointNumber()) {
            assertThat(actual.isNumber()).as(field).isTrue();
            assertThat(actual.asDouble())
                    .as(field)
                    .isCloseTo(expected.asDouble(), within(tolerance));
        } else {
            assertThat(actual).as(field).isEqualTo(expected);
        }
    }
}
