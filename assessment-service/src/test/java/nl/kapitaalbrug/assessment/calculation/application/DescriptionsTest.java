package nl.kapitaalbrug.assessment.calculation.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptionsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    static Stream<CalculatorDescription> calculators() {
        return InUse.calculators().all().stream().map(Calculator::description);
    }

    @Test
    void nameEveryMethodOnce() {
        assertThat(calculators().map(CalculatorDescription::method))
                .containsExactly(
                        "trl",
                        "trlSystem",
                        "altmanZDoublePrime",
                        "altmanZPrime",
                        "ratios",
                        "scorecard",
                        "expectedLoss",
                        "lifetimeExpectedLoss",
                        "sizeClass",
                        "addedValue",
                        "productivityScan",
                        "jCurve",
                        "breakEvenTicket",
                        "requiredReward",
                        "decisionGate");
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void fillEveryPlaceOfEveryText(CalculatorDescription calculator) {
        List<LocalisedText> texts =
                Stream.of(
                                Stream.of(
                                        calculator.name(),
                                        calculator.summary(),
                                        calculator.source(),
                                        calculator.limits()),
                                calculator.formula().stream(),
                                calculator.parameters().stream().map(UsedParameter::value),
                                calculator.parameters().stream().map(UsedParameter::source))
                        .flatMap(all -> all)
                        .toList();

        assertThat(texts)
                .allSatisfy(text -> {
                    assertThat(text.nl()).isNotBlank().doesNotContain("{", "}");
                    assertThat(text.en()).isNotBlank().doesNotContain("{", "}");
                });
    }

    @Test
    void showTheConstantsInUseTheWayEachLanguageWritesThem() {
        CalculatorDescription altman =
                InUse.calculators().of("altmanZDoublePrime").orElseThrow().description();

        assertThat(altman.formula().getFirst().nl())
                .isEqualTo("Z″ = 6,56 × X₁ + 3,26 × X₂ + 6,72 × X₃ + 1,05 × X₄");
        assertThat(altman.formula().getFirst().en()).contains("6.56 × X₁");
        assertThat(altman.parameters().get(1).value().nl())
                .startsWith("AAA 8,15; AA+ 7,6;")
                .endsWith("CCC- < 2,5");
        assertThat(altman.parameters().getFirst().source().en()).startsWith("Altman, Hartzell");
    }

    @Test
    void haveTheSameKeysAndPlacesInBothLanguages() throws IOException {
        Properties dutch = bundle("nl");
        Properties english = bundle("en");

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch.stringPropertyNames())
                .allSatisfy(key -> {
                    assertThat(dutch.getProperty(key)).isNotBlank().doesNotContain("'", "!");
                    assertThat(english.getProperty(key)).isNotBlank().doesNotContain("'", "!");
                    if (!key.endsWith(".source")) {
                        assertThat(places(english.getProperty(key)))
                                .as(key)
                                .isEqualTo(places(dutch.getProperty(key)));
                    }
                });
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties bundle(String language) throws IOException {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                Calculator.class.getResourceAsStream(
                                        "calculators_%s.properties".formatted(language))),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
