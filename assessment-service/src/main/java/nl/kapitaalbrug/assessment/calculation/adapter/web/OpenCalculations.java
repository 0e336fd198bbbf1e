package nl.kapitaalbrug.assessment.calculation.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.Calculators;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** From a body to an answer, and the examples that show how. */
@Component
final class OpenCalculations {

    private final Calculators calculators;
    private final JsonMapper json;
    private final JsonNode examples;

    OpenCalculations(Calculators calculators, JsonMapper json) {
        this.calculators = calculators;
        this.json = json;
        try (InputStream file = OpenCalculations.class.getResourceAsStream("examples.json")) {
            this.examples = json.readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<CalculatorResponse> all() {
        return calculators.all().stream()
                .map(Calculator::description)
                .map(this::described)
                .toList();
    }

    CalculatorResponse of(String method) {
        return described(calculator(method).description());
    }

    private CalculatorResponse described(CalculatorDescription calculator) {
        Map<String, Object> example =
                json.convertValue(
                        example(calculator.method()), new TypeReference<Map<String, Object>>() {});
        return CalculatorResponse.of(calculator, example);
    }

    /** An example of inputs; its figures are made up. */
    JsonNode example(String method) {
        return examples.path(method);
    }

    /**
     * The answer to a body.
     *
     * @throws ProblemException 404 for an unknown method, 400 with everything that is wrong
     */
    Map<String, @Nullable Object> answer(String method, JsonNode body) {
        Calculator calculator = calculator(method);
        CalculatorDescription description = calculator.description();
        Calculation calculation = calculator.calculate(InputReader.read(description, body));
        Map<String, @Nullable Object> answer = new LinkedHashMap<>();
        answer.put(InputReader.METHOD, method);
        answer.put("parameterVersion", description.parameterVersion());
        answer.put("status", calculation.status());
        answer.putAll(calculation.values());
        answer.put("flags", calculation.flags());
        answer.put("reasons", calculation.reasons());
        answer.put("inputs", ((ObjectNode) body).without(InputReader.METHOD));
        return answer;
    }

    Calculator calculator(String method) {
        return calculators.of(method).orElseThrow(ProblemException::notFound);
    }
}
