package nl.kapitaalbrug.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.kapitaalbrug.assessment.risk.domain.AltmanScore;
import nl.kapitaalbrug.assessment.risk.domain.BalanceFigures;
import nl.kapitaalbrug.assessment.risk.domain.CashFlow;
import nl.kapitaalbrug.assessment.risk.domain.Ratios;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.risk.domain.RiskScore;
import nl.kapitaalbrug.assessment.risk.domain.Scorecard;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.assessment.technology.domain.ElementLevel;
import nl.kapitaalbrug.assessment.technology.domain.Proof;
import nl.kapitaalbrug.assessment.technology.domain.SystemLevel;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyParameters;
import nl.kapitaalbrug.contracts.assessment.TechnologyAssessment.Level;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked examples of {@code docs/domain/assessment.md}: our functions give these figures. */
class WorkedExamplesTest {

    private static final TechnologyParameters TECHNOLOGY = TechnologyEditions.first();
    private static final RiskParameters RISK = RiskEditions.first();

    static Stream<JsonNode> examples() throws IOException {
        try (InputStream file =
                WorkedExamplesTest.class.getResourceAsStream("worked-examples.json")) {
            JsonNode all = JsonMapper.shared().readTree(file);
            return StreamSupport.stream(all.spliterator(), false).toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void givesTheFiguresOfTheWorkedExample(JsonNode example) {
        JsonNode inputs = example.get("inputs");
        Map<String, @Nullable Object> results =
                switch (inputs.get("method").asString()) {
                    case "trl" ->
                            levels(ElementLevel.of(proofs(inputs.get("answers")), TECHNOLOGY));
                    case "trlSystem" -> system(inputs.get("elements"));
                    case "altmanZDoublePrime" -> altman(inputs);
                    case "ratios" -> ratios(inputs);
                    case "scorecard" -> scorecard(inputs);
                    default -> throw new IllegalArgumentException(example.toString());
                };

        double tolerance = example.get("tolerance").asDouble();
        example.get("expected")
                .properties()
                .forEach(field ->
                        compare(
                                field.getKey(),
                                field.getValue(),
                                results.get(field.getKey()),
                                tolerance));
    }

    @Test
    void holdsAnExampleOfEachMethod() throws IOException {
        assertThat(examples().map(example -> example.get("inputs").get("method").asString()))
                .contains("trl", "trlSystem", "altmanZDoublePrime", "ratios", "scorecard")
                .hasSize(14);
    }

    private static void compare(
            String field, JsonNode expected, @Nullable Object actual, double tolerance) {
        if (expected.isNull()) {
            assertThat(actual).as(field).isNull();
        } else if (field.endsWith("Eur")) {
            assertThat((BigDecimal) actual).as(field).isEqualByComparingTo(expected.decimalValue());
        } else if (expected.isFloatingPointNumber()) {
            assertThat((Double) actual).as(field).isCloseTo(expected.asDouble(), within(tolerance));
        } else if (expected.isArray()) {
            assertThat(actual).as(field).isEqualTo(strings(expected));
        } else if (expected.isObject()) {
            assertThat(String.valueOf(actual).replace('=', ':'))
                    .as(field)
                    .isEqualTo(expected.toString().replace("\"", "").replace(",", ", "));
        } else {
            assertThat(String.valueOf(actual)).as(field).isEqualTo(expected.asString());
        }
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asString).toList();
    }

    private static Map<TechnologyItem, Proof> proofs(JsonNode answers) {
        Map<TechnologyItem, Proof> proofs = new EnumMap<>(TechnologyItem.class);
        answers.properties()
                .forEach(entry ->
                        proofs.put(TechnologyItem.of(entry.getKey()), proof(entry.getValue())));
        return proofs;
    }

    private static Proof proof(JsonNode answer) {
        EvidenceResponse response =
                switch (answer.get(0).asString()) {
                    case "Y" -> EvidenceResponse.YES;
                    case "N" -> EvidenceResponse.NO;
                    default -> EvidenceResponse.NOT_APPLICABLE;
                };
        return new Proof(response, answer.get(1).asInt(), answer.get(2).asInt());
    }

    private static Map<String, @Nullable Object> levels(Level level) {
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        results.put("claimedLevel", level.claimed().level());
        results.put("supportedLevel", level.supported().level());
        results.put("systemLevel", level.supported().level());
        results.put("limitingElement", level.limitingElement());
        results.put("overclaim", level.overclaim());
        results.put("confidence", level.confidence());
        results.put("confidenceLabel", level.confidenceLabel());
        results.put("band", level.band());
        results.put("nextGaps", level.nextGaps());
        return results;
    }

    private static Map<String, @Nullable Object> system(JsonNode elements) {
        Map<String, Level> levels = new TreeMap<>();
        elements.properties()
                .forEach(entry ->
                        levels.put(
                                entry.getKey(),
                                ElementLevel.of(proofs(entry.getValue()), TECHNOLOGY)));
        Map<String, @Nullable Object> results = levels(SystemLevel.of(levels));
        Map<String, Integer> perElement = new TreeMap<>();
        levels.forEach((name, level) -> perElement.put(name, level.supported().level()));
        results.put("perElement", perElement);
        return results;
    }

    private static Map<String, @Nullable Object> altman(JsonNode inputs) {
        AltmanScore score = AltmanScore.of(balance(inputs), RISK).orElseThrow();
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        results.put("x1", score.x1());
        results.put("x2", score.x2());
        results.put("x3", score.x3());
        results.put("x4", score.x4());
        results.put("zDoublePrime", score.zDoublePrime());
        results.put("zone", score.zone());
        results.put("emScore", score.emScore());
        results.put("bondEquivalent", score.bondEquivalent().symbol());
        return results;
    }

    private static Map<String, @Nullable Object> ratios(JsonNode inputs) {
        CashFlow cashFlow =
                new CashFlow(
                        euros(inputs, "ebitdaEur"),
                        euros(inputs, "cashTaxEur"),
                        euros(inputs, "maintenanceCapexEur"),
                        euros(inputs, "workingCapitalIncreaseEur"),
                        EuroAmount.ZERO,
                        euros(inputs, "interestEur"),
                        euros(inputs, "principalEur"));
        BalanceFigures balance = balance(inputs);
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        results.put("cfadsEur", cashFlow.available());
        results.put("dscr", Ratios.debtServiceCover(cashFlow.available(), cashFlow.debtService()));
        results.put("solvency", Ratios.solvency(balance.equity(), balance.totalAssets()));
        results.put(
                "currentRatio",
                Ratios.current(balance.currentAssets(), balance.currentLiabilities()));
        results.put(
                "interestCover",
                Ratios.interestCover(balance.ebit(), euros(inputs, "interestEur")));
        return results;
    }

    private static Map<String, @Nullable Object> scorecard(JsonNode inputs) {
        RiskScore score =
                Scorecard.of(
                        new ScorecardInputs(
                                balance(inputs),
                                LegalForm.valueOf(inputs.get("legalForm").asString())
                                        .isNaturalPersons(),
                                inputs.get("fiscalYears").asInt(),
                                FigureSource.valueOf(inputs.get("source").asString()),
                                inputs.get("statementAgeMonths").asInt(),
                                euros(inputs, "interestEur"),
                                number(inputs, "cfadsEur"),
                                number(inputs, "debtServiceEur"),
                                null,
                                null),
                        RISK);
        Map<String, @Nullable Object> results = new LinkedHashMap<>();
        results.put("status", score.status());
        results.put("zDoublePrime", score.figures().zDoublePrime());
        results.put(
                "bondEquivalent",
                score.figures().bondEquivalent() == null
                        ? null
                        : score.figures().bondEquivalent().symbol());
        results.put("interestCover", score.figures().interestCover());
        results.put("dscr", score.figures().dscr());
        results.put("solvency", score.figures().solvency());
        results.put("currentRatio", score.figures().currentRatio());
        results.put("rating", score.rating() == null ? null : score.rating().symbol());
        results.put("pd", score.pd());
        results.put("flags", score.flags());
        results.put("confidence", score.confidence().doubleValue());
        results.put("confidenceLabel", score.confidenceLabel());
        return results;
    }

    private static BalanceFigures balance(JsonNode inputs) {
        return new BalanceFigures(
                euros(inputs, "totalAssetsEur"),
                euros(inputs, "currentAssetsEur"),
                euros(inputs, "currentLiabilitiesEur"),
                euros(inputs, "retainedEarningsEur"),
                euros(inputs, "ebitEur"),
                euros(inputs, "equityEur"),
                euros(inputs, "totalLiabilitiesEur"));
    }

    private static @Nullable EuroAmount euros(JsonNode inputs, String field) {
        BigDecimal number = number(inputs, field);
        return number == null ? null : EuroAmount.of(number);
    }

    private static @Nullable BigDecimal number(JsonNode inputs, String field) {
        JsonNode value = inputs.get(field);
        return value == null || value.isNull() ? null : value.decimalValue();
    }
}
