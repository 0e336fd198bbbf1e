package nl.kapitaalbrug.assessment.calculation.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import nl.kapitaalbrug.support.calculation.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** The open calculators: the formulas of the assessment, for everybody. */
@RestController
@Tag(name = "Calculations")
final class CalculationsController {

    private final OpenCalculations calculations;
    private final TimeLimit time;

    CalculationsController(OpenCalculations calculations, TimeLimit time) {
        this.calculations = calculations;
        this.time = time;
    }

    @GetMapping(OpenCalculationsConfiguration.PATH)
    @Operation(
            summary = "All open calculators",
            description =
                    "Each with its formula, its source, the constants in use, and the fields that"
                            + " it asks and answers.")
    CalculatorList list() {
        return new CalculatorList(calculations.all());
    }

    @GetMapping(OpenCalculationsConfiguration.PATH + "/{method}")
    @Operation(summary = "One open calculator")
    CalculatorResponse describe(@PathVariable String method) {
        return calculations.of(method);
    }

    @PostMapping(
            path = OpenCalculationsConfiguration.PATH + "/{method}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Calculate",
            description =
                    "Nothing is stored. A figure that is null is not supplied: what needs it is"
                            + " null in the answer, with a flag. Fields ending in Eur are euros;"
                            + " all other figures come unrounded.")
    Map<String, @Nullable Object> calculate(
            @PathVariable String method, @RequestBody JsonNode body) {
        return time.within(() -> calculations.answer(method, body));
    }
}
