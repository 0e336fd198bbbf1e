package nl.kapitaalbrug.assessment.calculation.adapter.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one value by the type of its field; {@code null} when it was refused. */
final class ValueReader {

    /** Digits after the point that a number may have. */
    private static final int MAX_SCALE = 30;

    private static final int MAX_GRADE = 3;
    private static final int MAX_AGE_MONTHS = 1200;
    private static final int PARTS_OF_ANSWER = 3;
    private static final int MAX_NAME = 100;
    private static final List<String> RESPONSES = List.of("Y", "N", "NA");

    private final InputReader reader;

    ValueReader(InputReader reader) {
        this.reader = reader;
    }

    @Nullable Object value(JsonNode node, InputField field, String pointer) {
        return switch (field.type()) {
            case AMOUNT -> amount(node, false, pointer);
            case SIGNED_AMOUNT -> amount(node, true, pointer);
            case SHARE, NUMBER -> number(node, field, pointer);
            case WHOLE -> whole(node, bound(field.min()), bound(field.max()), pointer);
            case CHOICE -> choice(node, names(field), pointer);
            case YES_NO -> yesOrNo(node, pointer);
            case ANSWERS -> answers(node, pointer);
            case ELEMENTS -> elements(node, field, pointer);
            case AMOUNTS -> amounts(node, names(field), pointer);
            case LIST -> list(node, field, pointer);
        };
    }

    private @Nullable EuroAmount amount(JsonNode node, boolean signed, String pointer) {
        if (!node.isNumber()) {
            return refused(pointer, "WRONG_TYPE");
        }
        try {
            EuroAmount amount = EuroAmount.of(node.decimalValue());
            return amount.isNegative() && !signed ? refused(pointer, "AMOUNT_NEGATIVE") : amount;
        } catch (InvalidValueException e) {
            return refused(pointer, e.code());
        }
    }

    private @Nullable BigDecimal number(JsonNode node, InputField field, String pointer) {
        if (!node.isNumber()) {
            return refused(pointer, "WRONG_TYPE");
        }
        BigDecimal number = node.decimalValue();
        int min = bound(field.min());
        int max = bound(field.max());
        if (number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            return refused(pointer, "OUT_OF_RANGE", min, max);
        }
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        return number.stripTrailingZeros().scale() > MAX_SCALE
                ? refused(pointer, "TOO_PRECISE", MAX_SCALE)
                : number;
    }

    private @Nullable Integer whole(JsonNode node, int min, int max, String pointer) {
        if (!node.isNumber()) {
            return refused(pointer, "WRONG_TYPE");
        }
        BigDecimal number = node.decimalValue();
        if (number.compareTo(BigDecimal.valueOf(min)) < 0
                || number.compareTo(BigDecimal.valueOf(max)) > 0) {
            return refused(pointer, "OUT_OF_RANGE", min, max);
        }
        if (number.signum() == 0) {
            return 0;
        }
        return number.stripTrailingZeros().scale() > 0
                ? refused(pointer, "NOT_WHOLE")
                : (Integer) number.intValueExact();
    }

    private @Nullable String choice(JsonNode node, List<String> values, String pointer) {
        if (!node.isString()) {
            return refused(pointer, "WRONG_TYPE");
        }
        return values.contains(node.asString())
                ? node.asString()
                : refused(pointer, "UNKNOWN_VALUE");
    }

    private @Nullable Boolean yesOrNo(JsonNode node, String pointer) {
        return node.isBoolean() ? (Boolean) node.asBoolean() : refused(pointer, "WRONG_TYPE");
    }

    private @Nullable Map<String, Inputs.Answer> answers(JsonNode node, String pointer) {
        if (!node.isObject()) {
            return refused(pointer, "WRONG_TYPE");
        }
        Map<String, Inputs.Answer> answers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (reader.isFull()) {
                break;
            }
            String place = Place.below(pointer, entry.getKey());
            if (!TechnologyItem.CODES.contains(entry.getKey())) {
                reader.refuse(place, "UNKNOWN_FIELD");
            } else if (!entry.getValue().isNull()) {
                Inputs.Answer answer = answer(entry.getValue(), place);
                if (answer != null) {
                    answers.put(entry.getKey(), answer);
                }
            }
        }
        return answers;
    }

    /** Response, grade and age in an array. */
    private Inputs.@Nullable Answer answer(JsonNode node, String pointer) {
        if (!node.isArray()) {
            return refused(pointer, "WRONG_TYPE");
        }
        if (node.size() != PARTS_OF_ANSWER) {
            return refused(pointer, "ANSWER_PARTS");
        }
        String response = choice(node.get(0), RESPONSES, Place.below(pointer, 0));
        Integer grade = whole(node.get(1), 0, MAX_GRADE, Place.below(pointer, 1));
        JsonNode age = node.get(2);
        Integer months =
                age.isNull() ? null : whole(age, 0, MAX_AGE_MONTHS, Place.below(pointer, 2));
        return response == null || grade == null
                ? null
                : new Inputs.Answer(response, grade, months);
    }

    private @Nullable Map<String, Object> elements(
            JsonNode node, InputField field, String pointer) {
        if (!node.isObject()) {
            return refused(pointer, "WRONG_TYPE");
        }
        int min = bound(field.min());
        int max = bound(field.max());
        if (node.size() < min || node.size() > max) {
            return refused(pointer, "ENTRIES", min, max);
        }
        Map<String, Object> elements = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (reader.isFull()) {
                break;
            }
            String place = Place.below(pointer, entry.getKey());
            if (!isName(entry.getKey())) {
                reader.refuse(pointer, "ELEMENT_NAME", MAX_NAME);
            } else if (entry.getValue().isNull()) {
                reader.refuse(place, "REQUIRED");
            } else {
                Map<String, Inputs.Answer> answers = answers(entry.getValue(), place);
                elements.put(entry.getKey(), answers == null ? Map.of() : answers);
            }
        }
        return elements;
    }

    /** Whole characters that can be shown. */
    private static boolean isName(String name) {
        return !name.isBlank()
                && name.length() <= MAX_NAME
                && name.codePoints()
                        .noneMatch(one ->
                                Character.isISOControl(one)
                                        || Character.getType(one) == Character.SURROGATE
                                        || Character.getType(one) == Character.FORMAT);
    }

    private @Nullable Map<String, EuroAmount> amounts(
            JsonNode node, List<String> kinds, String pointer) {
        if (!node.isObject()) {
            return refused(pointer, "WRONG_TYPE");
        }
        Map<String, EuroAmount> amounts = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            if (reader.isFull()) {
                break;
            }
            String place = Place.below(pointer, entry.getKey());
            if (!kinds.contains(entry.getKey())) {
                reader.refuse(place, "UNKNOWN_FIELD");
            } else if (!entry.getValue().isNull()) {
                EuroAmount amount = amount(entry.getValue(), false, place);
                if (amount != null) {
                    amounts.put(entry.getKey(), amount);
                }
            }
        }
        return amounts;
    }

    private @Nullable List<Inputs> list(JsonNode node, InputField field, String pointer) {
        if (!node.isArray()) {
            return refused(pointer, "WRONG_TYPE");
        }
        int min = bound(field.min());
        int max = bound(field.max());
        if (node.size() < min || node.size() > max) {
            return refused(pointer, "ENTRIES", min, max);
        }
        List<Inputs> entries = new ArrayList<>();
        for (int i = 0; i < node.size() && !reader.isFull(); i++) {
            entries.add(reader.object(node.get(i), field.parts(), null, Place.below(pointer, i)));
        }
        return entries;
    }

    private static List<String> names(InputField field) {
        return field.values().stream().map(one -> one.value()).toList();
    }

    private static int bound(@Nullable Integer bound) {
        return Objects.requireNonNull(bound);
    }

    private <T> @Nullable T refused(String pointer, String code, Object... arguments) {
        reader.refuse(pointer, code, arguments);
        return null;
    }
}
