package nl.kapitaalbrug.assessment.calculation.adapter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads a body by the description of a calculator, and names everything that is wrong with it at
 * once. What it lets pass is small and finite, so that no calculation can run long or overflow.
 */
final class InputReader {

    static final String METHOD = "method";

    /** A caller with more errors hears of the first so many. */
    private static final int MAX_ERRORS = 50;

    private final Violations errors = new Violations();
    private int found;

    private InputReader() {}

    /**
     * The inputs of a calculator.
     *
     * @throws ProblemException (400) with everything that is wrong
     */
    static Inputs read(CalculatorDescription calculator, JsonNode body) {
        InputReader reader = new InputReader();
        Inputs inputs = reader.object(body, calculator.inputs(), calculator.method(), "");
        reader.errors.throwIfAny();
        return inputs;
    }

    /** One part that is wrong; false when there is no room for more. */
    void refuse(String pointer, String code, Object... arguments) {
        errors.at(pointer).reject(code, arguments);
        found++;
    }

    /** Whether the caller has heard enough. */
    boolean isFull() {
        return found >= MAX_ERRORS;
    }

    /**
     * The fields of an object.
     *
     * @param method what its field {@code method} must say; {@code null} when it has none
     */
    Inputs object(JsonNode node, List<InputField> fields, @Nullable String method, String pointer) {
        if (!node.isObject()) {
            refuse(pointer, "WRONG_TYPE");
            return new Inputs(Map.of());
        }
        if (method != null) {
            method(node.get(METHOD), method);
        }
        Map<String, Object> values = new LinkedHashMap<>();
        ValueReader reader = new ValueReader(this);
        for (InputField field : fields) {
            String place = Place.below(pointer, field.name());
            Object value = value(node.get(field.name()), field, reader, place);
            if (value != null) {
                values.put(field.name(), value);
            }
        }
        refuseUnknown(node, fields, method != null, pointer);
        return new Inputs(values);
    }

    private @Nullable Object value(
            @Nullable JsonNode node, InputField field, ValueReader reader, String pointer) {
        boolean absent = node == null;
        if (absent || node.isNull()) {
            boolean demanded =
                    field.presence() == Presence.REQUIRED
                            || field.presence() == Presence.NAMED && absent;
            if (demanded && !isFull()) {
                refuse(pointer, "REQUIRED");
            }
            return null;
        }
        return isFull() ? null : reader.value(node, field, pointer);
    }

    private void method(@Nullable JsonNode node, String method) {
        String pointer = Place.below("", METHOD);
        if (node == null || node.isNull()) {
            refuse(pointer, "REQUIRED");
        } else if (!node.isString()) {
            refuse(pointer, "WRONG_TYPE");
        } else if (!node.asString().equals(method)) {
            refuse(pointer, "METHOD_DIFFERS");
        }
    }

    private void refuseUnknown(
            JsonNode node, List<InputField> fields, boolean withMethod, String pointer) {
        for (String name : node.propertyNames()) {
            boolean known =
                    withMethod && name.equals(METHOD)
                            || fields.stream().anyMatch(field -> field.name().equals(name));
            if (!known && !isFull()) {
                refuse(Place.below(pointer, name), "UNKNOWN_FIELD");
            }
        }
    }
}
