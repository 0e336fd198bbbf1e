package nl.kapitaalbrug.assessment.calculation.adapter.web;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.Choice;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** The schema of a body, from the description that also checks it. */
final class InputSchemas {

    private static final BigDecimal MOST_EUROS = BigDecimal.valueOf(EuroAmount.MAX_CENTS / 100);

    private InputSchemas() {}

    static Schema<?> of(CalculatorDescription calculator) {
        Schema<?> schema = object(calculator.inputs());
        schema.addProperty(
                InputReader.METHOD,
                new StringSchema()
                        ._enum(List.of(calculator.method()))
                        .description("The method of the path"));
        schema.addRequiredItem(InputReader.METHOD);
        return schema.description("Inputs of: " + calculator.name().en());
    }

    private static Schema<?> object(List<InputField> fields) {
        Schema<?> schema = new ObjectSchema();
        for (InputField field : fields) {
            schema.addProperty(field.name(), orNull(field(field), field));
            if (field.presence() != Presence.OPTIONAL) {
                schema.addRequiredItem(field.name());
            }
        }
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static Schema<?> field(InputField field) {
        return switch (field.type()) {
            case AMOUNT -> amount(false).description(text(field));
            case SIGNED_AMOUNT -> amount(true).description(text(field));
            case SHARE, NUMBER -> bounded(new NumberSchema(), field).description(text(field));
            case WHOLE -> bounded(new IntegerSchema(), field).description(text(field));
            case CHOICE -> new StringSchema()._enum(names(field.values())).description(text(field));
            case YES_NO -> new BooleanSchema().description(text(field));
            case ANSWERS -> answers().description(text(field) + "; by code, T1.1 to T9.2");
            case ELEMENTS -> elements(field);
            case AMOUNTS -> amounts(field);
            case LIST ->
                    new ArraySchema()
                            .items(object(field.parts()))
                            .maxItems(field.max())
                            .description(text(field));
        };
    }

    /** What need not be known may be null; a choice that is open is left out. */
    private static Schema<?> orNull(Schema<?> schema, InputField field) {
        if (field.presence() != Presence.REQUIRED && schema.getEnum() == null) {
            schema.setTypes(new LinkedHashSet<>(List.of(schema.getType(), "null")));
        }
        return schema;
    }

    private static String text(InputField field) {
        return field.presence() == Presence.REQUIRED
                ? field.label().en()
                : field.label().en() + "; null when not known";
    }

    private static Schema<?> amount(boolean signed) {
        Schema<?> schema = new NumberSchema().multipleOf(new BigDecimal("0.01"));
        schema.setMinimum(signed ? MOST_EUROS.negate() : BigDecimal.ZERO);
        schema.setMaximum(MOST_EUROS);
        return schema;
    }

    private static Schema<?> bounded(Schema<?> schema, InputField field) {
        schema.setMinimum(number(field.min()));
        schema.setMaximum(number(field.max()));
        return schema;
    }

    private static @Nullable BigDecimal number(@Nullable Integer bound) {
        return bound == null ? null : BigDecimal.valueOf(bound);
    }

    /** By item: what each of the three means cannot be said in a schema, so words do. */
    private static Schema<?> answers() {
        Schema<?> schema = new ObjectSchema();
        schema.setAdditionalProperties(
                new ArraySchema()
                        .items(new Schema<>())
                        .minItems(3)
                        .maxItems(3)
                        .description(
                                "Y, N or NA; grade of the proof from 0 to 3; its age in months or"
                                        + " null"));
        return schema;
    }

    private static Schema<?> elements(InputField field) {
        Schema<?> schema = new ObjectSchema().description(text(field));
        schema.setAdditionalProperties(answers());
        schema.setMinProperties(field.min());
        schema.setMaxProperties(field.max());
        return schema;
    }

    private static Schema<?> amounts(InputField field) {
        Schema<?> schema = new ObjectSchema().description(text(field));
        field.values()
                .forEach(kind ->
                        schema.addProperty(
                                kind.value(), amount(false).description(kind.label().en())));
        schema.setAdditionalProperties(false);
        return schema;
    }

    private static List<String> names(List<Choice> values) {
        return new ArrayList<>(values.stream().map(Choice::value).toList());
    }
}
