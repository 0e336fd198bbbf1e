package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Describes inputs and answer of the open calculator in the API document, with an example. */
@Component
final class CalculationsDocument implements OpenApiCustomizer {

    private static final String ONE = OpenCalculationsConfiguration.PATH + "/{method}";
    private static final String ANSWER = "TrialBalanceAnswer";

    private final TrialBalanceDescription description;

    CalculationsDocument(TrialBalanceDescription description) {
        this.description = description;
    }

    @Override
    public void customise(OpenAPI document) {
        PathItem path = document.getPaths() == null ? null : document.getPaths().get(ONE);
        if (path == null) {
            return;
        }
        document.getComponents().addSchemas(ANSWER, answer());
        path.readOperations()
                .forEach(operation ->
                        operation
                                .getParameters()
                                .forEach(parameter ->
                                        parameter.setSchema(
                                                new StringSchema()
                                                        ._enum(List.of(TrialBalanceBody.METHOD)))));
        Operation calculate = path.getPost();
        MediaType body = calculate.getRequestBody().getContent().get("application/json");
        body.addExamples(
                TrialBalanceBody.METHOD,
                new Example().summary("A small bookkeeping").value(description.example()));
        calculate
                .getResponses()
                .get("200")
                .setContent(
                        new Content()
                                .addMediaType(
                                        "application/json",
                                        new MediaType()
                                                .schema(
                                                        new Schema<>()
                                                                .$ref(
                                                                        "#/components/schemas/"
                                                                                + ANSWER))));
    }

    private static Schema<?> answer() {
        Schema<?> schema = new ObjectSchema().description("What the bookkeeping comes to");
        schema.addProperty("method", text("The method of the path"));
        schema.addProperty("parameterVersion", text("Edition of the table of statement lines"));
        schema.addProperty(
                "status",
                new StringSchema()
                        ._enum(List.of("OK", "NEEDS_MAPPING", "REJECTED"))
                        .description("OK when every amount is there"));
        for (String name : TrialBalanceAnswer.AMOUNTS) {
            Schema<?> amount =
                    new NumberSchema()
                            .multipleOf(new BigDecimal("0.01"))
                            .description("Euros; null unless the status is OK");
            amount.setTypes(new LinkedHashSet<>(List.of("number", "null")));
            schema.addProperty(name, amount);
        }
        schema.addProperty("errors", codes("Why it is refused, alphabetically"));
        schema.addProperty("unmappedAccounts", codes("Accounts with a balance and no line"));
        schema.addProperty("flags", codes("What a reader must know, alphabetically"));
        Schema<?> reason = new ObjectSchema();
        reason.addProperty("code", text("Stable code"));
        reason.addProperty("text", new ObjectSchema().description("The sentence, in nl and en"));
        schema.addProperty(
                "reasons",
                new ArraySchema().items(reason).description("What the answer means, in words"));
        schema.addProperty(
                "inputs", new ObjectSchema().description("What was sent, less the method"));
        return schema;
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }

    private static Schema<?> codes(String description) {
        return new ArraySchema().items(text("Code")).description(description);
    }
}
