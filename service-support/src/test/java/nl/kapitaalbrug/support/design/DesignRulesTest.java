package nl.kapitaalbrug.support.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Each rule bites on violations that are planted in a document that keeps them all. */
class DesignRulesTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern COPY = Pattern.compile("<(/[^>]*)>");

    /** One line of the file with planted violations. */
    record Plant(String rule, String place, String value, String reported) {}

    static Stream<Plant> plants() {
        return read("planted.txt")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(parts -> new Plant(parts[0], parts[1], parts[2], parts[3]));
    }

    @ParameterizedTest
    @MethodSource("plants")
    void bitesOnThePlantedViolation(Plant plant) {
        JsonNode document = planted(plant.place(), plant.value());

        assertThat(DesignRules.violations(document))
                .anySatisfy(violation -> {
                    assertThat(violation.rule()).isEqualTo(plant.rule());
                    assertThat(violation.pointer()).isEqualTo(plant.reported());
                    assertThat(violation.message()).isNotBlank();
                });
    }

    @Test
    void everyRuleHasAPlantedViolation() {
        assertThat(plants().map(Plant::rule).distinct())
                .containsExactlyInAnyOrderElementsOf(DesignRules.ids());
    }

    @Test
    void passesADocumentThatKeepsThemAll() {
        assertThat(DesignRules.violations(clean())).isEmpty();
        DesignRules.check(clean().toString());
    }

    @Test
    void tellsEveryViolationAtOnce() {
        JsonNode document = planted("/info/version", "\"one\"");

        assertThatThrownBy(() -> DesignRules.check(document.toString()))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/core/semver at /info/version")
                .hasMessageContaining("/core/uri-version at /servers/0/url");
    }

    @Test
    void whatStandsInAnExampleIsNoDescription() {
        JsonNode document =
                planted(
                        "/components/schemas/Need/properties/place/example",
                        "{\"$ref\":\"#/nowhere\",\"format\":\"time\"}");

        assertThat(DesignRules.violations(document)).isEmpty();
    }

    private static JsonNode planted(String place, String value) {
        JsonNode document = clean();
        String name = ApiDescription.nameOf(place);
        JsonNode parent = document.at(place.substring(0, place.lastIndexOf('/')));
        JsonNode planted =
                JSON.readTree(
                        COPY.matcher(value)
                                .replaceAll(found ->
                                        Matcher.quoteReplacement(
                                                document.at(found.group(1)).toString())));
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(name), planted);
        } else {
            ((ObjectNode) parent).set(name, planted);
        }
        return document;
    }

    private static JsonNode clean() {
        return JSON.readTree(read("clean.json"));
    }

    private static String read(String file) {
        try (InputStream stream = DesignRulesTest.class.getResourceAsStream("/design/" + file)) {
            return new String(
                    Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
