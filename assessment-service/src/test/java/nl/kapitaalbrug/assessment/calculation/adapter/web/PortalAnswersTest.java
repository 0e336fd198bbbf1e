package nl.kapitaalbrug.assessment.calculation.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The tests of the portal play this service from files. The files say what the service says; after
 * a change the new ones stand in {@code target/portal-answers}, to be copied.
 */
class PortalAnswersTest {

    private static final JsonMapper JSON = JsonMappers.strict();
    private static final Path KNOWN = Path.of("../portal/src/test/resources/answers");
    private static final Path NEW = Path.of("target/portal-answers");

    private final OpenCalculations calculations = new OpenCalculations(InUse.calculators(), JSON);

    @Test
    void ofTheDescriptionsAreThoseOfTheService() throws IOException {
        isKnown("calculators.json", new CalculatorList(calculations.all()));
    }

    @Test
    void toTheExamplesAreThoseOfTheService() throws IOException {
        Map<String, Object> answers = new LinkedHashMap<>();
        for (CalculatorResponse one : calculations.all()) {
            answers.put(
                    one.method(),
                    calculations.answer(one.method(), calculations.example(one.method())));
        }

        isKnown("calculations.json", answers);
    }

    private static void isKnown(String file, Object now) throws IOException {
        String text = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(now) + "\n";
        Files.createDirectories(NEW);
        Files.writeString(NEW.resolve(file), text);

        Path known = KNOWN.resolve(file);
        JsonNode before =
                Files.exists(known)
                        ? JSON.readTree(Files.readString(known))
                        : JSON.createObjectNode();
        assertThat(before)
                .as("copy %s to the tests of the portal", NEW.resolve(file))
                .isEqualTo(JSON.readTree(text));
    }
}
