package nl.kapitaalbrug.assessment.calculation.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.support.json.JsonMappers;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What must hold whatever is sent: there is an answer, or a refusal, and every number is one. */
class AnyInputsTest {

    private static final JsonMapper JSON = JsonMappers.strict();
    private static final OpenCalculations CALCULATIONS =
            new OpenCalculations(InUse.calculators(), JSON);
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int RUNS = 2_000;
    private static final Set<String> ALWAYS =
            Set.of("method", "parameterVersion", "status", "flags", "reasons", "inputs");

    static Stream<CalculatorDescription> calculators() {
        return InUse.calculators().all().stream().map(Calculator::description);
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void answerAnythingThatFitsTheDescriptionWithFiniteNumbers(CalculatorDescription calculator) {
        Random random = new Random(21);
        for (int run = 0; run < RUNS; run++) {
            ObjectNode body = fields(calculator.inputs(), random);
            body.put("method", calculator.method());

            JsonNode answer = JSON.valueToTree(CALCULATIONS.answer(calculator.method(), body));

            assertThat(JSON.writeValueAsString(answer)).doesNotContain("NaN", "Infinity");
            assertThat(answer.propertyNames())
                    .containsAll(ALWAYS)
                    .containsAll(calculator.results().stream().map(ResultField::name).toList());
            List<String> flags =
                    answer.path("flags").valueStream().map(JsonNode::asString).toList();
            assertThat(flags).isSorted().doesNotHaveDuplicates();
            assertThat(flags.isEmpty() || answer.path("reasons").size() > 0).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("calculators")
    void answerOrRefuseAnythingElse(CalculatorDescription calculator) {
        Random random = new Random(22);
        int refused = 0;
        for (int run = 0; run < RUNS; run++) {
            ObjectNode body = fields(calculator.inputs(), random);
            body.put("method", calculator.method());
            spoil(body, random);
            spoil(body, random);
            try {
                CALCULATIONS.answer(calculator.method(), body);
            } catch (ProblemException e) {
                refused++;
                assertThat(e.problem().status()).isEqualTo(400);
                assertThat(e.problem().errors()).isNotEmpty().hasSizeLessThanOrEqualTo(50);
            }
        }
        assertThat(refused).isGreaterThan(RUNS / 2);
    }

    private static void spoil(ObjectNode body, Random random) {
        List<String> names = new ArrayList<>(body.propertyNames());
        names.add("unknown");
        String name = names.get(random.nextInt(names.size()));
        switch (random.nextInt(9)) {
            case 0 -> body.put(name, "text");
            case 1 -> body.put(name, new BigDecimal("1e999"));
            case 2 -> body.put(name, new BigDecimal("1e-999"));
            case 3 -> body.put(name, -1);
            case 4 -> body.putArray(name).add(name);
            case 5 -> body.putObject(name).put(name, 1);
            case 6 -> body.remove(name);
            case 7 -> body.put(name + random.nextInt(), true);
            default -> body.put(name, new BigDecimal("0." + "1".repeat(60)));
        }
    }

    private static ObjectNode fields(List<InputField> fields, Random random) {
        ObjectNode object = NODES.objectNode();
        for (InputField field : fields) {
            boolean may = field.presence() != Presence.REQUIRED;
            if (may && random.nextInt(8) == 0) {
                object.putNull(field.name());
            } else {
                object.set(field.name(), value(field, random));
            }
        }
        return object;
    }

    private static JsonNode value(InputField field, Random random) {
        return switch (field.type()) {
            case AMOUNT -> amount(random, false);
            case SIGNED_AMOUNT -> amount(random, true);
            case SHARE -> NODES.numberNode(share(random));
            case NUMBER -> NODES.numberNode(BigDecimal.valueOf(random.nextLong(10_000_000), 1));
            case WHOLE -> NODES.numberNode(random.nextInt(field.min(), field.max() + 1));
            case CHOICE ->
                    NODES.stringNode(
                            field.values().get(random.nextInt(field.values().size())).value());
            case YES_NO -> NODES.booleanNode(random.nextBoolean());
            case ANSWERS -> answers(random);
            case ELEMENTS -> {
                ObjectNode elements = NODES.objectNode();
                for (int i = random.nextInt(1, 4); i > 0; i--) {
                    elements.set("element " + i, answers(random));
                }
                yield elements;
            }
            case AMOUNTS -> {
                ObjectNode amounts = NODES.objectNode();
                field.values().stream()
                        .filter(kind -> random.nextBoolean())
                        .forEach(kind -> amounts.set(kind.value(), amount(random, false)));
                yield amounts;
            }
            case LIST -> {
                ArrayNode list = NODES.arrayNode();
                for (int i = random.nextInt(4); i > 0; i--) {
                    list.add(fields(field.parts(), random));
                }
                yield list;
            }
        };
    }

    private static BigDecimal share(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> BigDecimal.ZERO;
            case 1 -> BigDecimal.ONE;
            case 2 -> new BigDecimal("0." + "0".repeat(29) + "1");
            default -> BigDecimal.valueOf(random.nextDouble());
        };
    }

    private static JsonNode amount(Random random, boolean signed) {
        BigDecimal euros =
                switch (random.nextInt(6)) {
                    case 0 -> BigDecimal.ZERO;
                    case 1 -> new BigDecimal("0.01");
                    case 2 -> new BigDecimal("10000000000");
                    default -> BigDecimal.valueOf(random.nextLong(5_000_000_00L), 2);
                };
        return NODES.numberNode(signed && random.nextBoolean() ? euros.negate() : euros);
    }

    private static ObjectNode answers(Random random) {
        ObjectNode answers = NODES.objectNode();
        int level = random.nextInt(10);
        for (TechnologyItem item : TechnologyItem.values()) {
            if (item.level() <= level || random.nextInt(5) == 0) {
                ArrayNode answer = answers.putArray(item.code());
                answer.add(List.of("Y", "Y", "Y", "N", "NA").get(random.nextInt(5)));
                answer.add(random.nextInt(4));
                if (random.nextInt(5) == 0) {
                    answer.addNull();
                } else {
                    answer.add(random.nextInt(60));
                }
            }
        }
        return answers;
    }
}
