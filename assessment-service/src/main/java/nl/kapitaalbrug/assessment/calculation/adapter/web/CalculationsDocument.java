package nl.kapitaalbrug.assessment.calculation.adapter.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.Calculators;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Describes every calculator in the API document, each with an example and its real answer. */
@Component
final class CalculationsDocument implements OpenApiCustomizer {

    private static final String ONE = OpenCalculationsConfiguration.PATH + "/{method}";
    private static final String ANSWER = "Calculation";
    private static final String REFERENCE = "#/components/schemas/";

    private final Calculators calculators;
    private final OpenCalculations calculations;
    private final JsonMapper json;

    CalculationsDocument(Calculators calculators, OpenCalculations calculations, JsonMapper json) {
        this.calculators = calculators;
        this.calculations = calculations;
        this.json = json;
    }

    @Override
    public void customise(OpenAPI document) {
        PathItem path = document.getPaths() == null ? null : document.getPaths().get(ONE);
        if (path == null) {
            return;
        }
        Components components = document.getComponents();
        components.getSchemas().remove("JsonNode");
        descriptions().forEach(one -> components.addSchemas(nameOf(one), InputSchemas.of(one)));
        components.addSchemas(ANSWER, answer());
        path.readOperations().forEach(this::nameMethods);
        Operation calculate = path.getPost();
        calculate.setRequestBody(new RequestBody().required(true).content(body(inputs(), true)));
        calculate
                .getResponses()
                .get("200")
                .setContent(body(new Schema<>().$ref(REFERENCE + ANSWER), false));
    }

    private List<CalculatorDescription> descriptions() {
        return calculators.all().stream().map(Calculator::description).toList();
    }

    private void nameMethods(Operation operation) {
        operation
                .getParameters()
                .forEach(parameter -> {
                    parameter.setDescription("Which calculator");
                    parameter.setSchema(
                            new StringSchema()
                                    ._enum(
                                            descriptions().stream()
                                                    .map(CalculatorDescription::method)
                                                    .toList()));
                });
    }

    private Schema<?> inputs() {
        Schema<?> schema = new Schema<>();
        Discriminator discriminator = new Discriminator().propertyName(InputReader.METHOD);
        for (CalculatorDescription one : descriptions()) {
            schema.addOneOfItem(new Schema<>().$ref(REFERENCE + nameOf(one)));
            discriminator.mapping(one.method(), REFERENCE + nameOf(one));
        }
        return schema.discriminator(discriminator);
    }

    private static Schema<?> answer() {
        Schema<?> reason = new ObjectSchema();
        reason.addProperty("code", text("Stable code"));
        reason.addProperty("text", text("The sentence, in nl and en").type("object"));
        Schema<?> schema =
                new ObjectSchema()
                        .description(
                                "What every answer has; beside it stand the results, by the names"
                                        + " in the description of the calculator");
        schema.addProperty(InputReader.METHOD, text("The method of the path"));
        schema.addProperty("parameterVersion", text("Edition of the constants"));
        schema.addProperty("status", text("Whether all could be calculated"));
        schema.addProperty(
                "flags",
                new ArraySchema().items(text("Stable code")).description("Alphabetically"));
        schema.addProperty(
                "reasons",
                new ArraySchema().items(reason).description("What the answer means, in words"));
        schema.addProperty(
                "inputs", new ObjectSchema().description("What was sent, less the method"));
        schema.setRequired(
                List.of("method", "parameterVersion", "status", "flags", "reasons", "inputs"));
        schema.setAdditionalProperties(true);
        return schema;
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }

    /** The schema with an example of each calculator: its inputs, or its answer to them. */
    private Content body(Schema<?> schema, boolean ofInputs) {
        MediaType type = new MediaType().schema(schema);
        for (CalculatorDescription one : descriptions()) {
            JsonNode inputs = calculations.example(one.method());
            Object value = ofInputs ? inputs : calculations.answer(one.method(), inputs);
            Map<?, ?> plain = json.convertValue(value, Map.class);
            type.addExamples(one.method(), new Example().summary(one.name().en()).value(plain));
        }
        return new Content().addMediaType("application/json", type);
    }

    private static String nameOf(CalculatorDescription calculator) {
        String method = calculator.method();
        return method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1) + "Inputs";
    }
}
