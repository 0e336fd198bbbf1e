package nl.kapitaalbrug.assessment.calculation.application;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What was sent, read by the description of the calculator. A field that was not supplied is {@code
 * null}, or empty when it holds several things.
 */
public final class Inputs {

    private final Map<String, Object> values;

    /**
     * @param values by field: {@link EuroAmount}, {@link BigDecimal}, {@link Integer}, {@link
     *     Boolean}, {@link String}, lists of {@link Inputs}, maps of {@link EuroAmount}, of {@link
     *     Answer} or of maps of these
     */
    public Inputs(Map<String, Object> values) {
        this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /**
     * The answer to one item of the technology questionnaire.
     *
     * @param response Y, N or NA
     * @param grade of the proof, 0 to 3
     * @param ageMonths age of the proof; {@code null} when unknown
     */
    public record Answer(String response, int grade, @Nullable Integer ageMonths) {}

    /** An amount. */
    public @Nullable EuroAmount amount(String field) {
        return (EuroAmount) values.get(field);
    }

    /** A number with decimals. */
    public @Nullable BigDecimal number(String field) {
        return (BigDecimal) values.get(field);
    }

    /** A number with decimals that has to be there. */
    public BigDecimal requiredNumber(String field) {
        return Objects.requireNonNull(number(field), field);
    }

    /** A whole number. */
    public @Nullable Integer whole(String field) {
        return (Integer) values.get(field);
    }

    /** Yes or no. */
    public @Nullable Boolean yesOrNo(String field) {
        return (Boolean) values.get(field);
    }

    /** One of an enum's values. */
    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        Object value = values.get(field);
        return value == null ? null : Enum.valueOf(type, (String) value);
    }

    /** Amounts by kind. */
    public Map<String, EuroAmount> amounts(String field) {
        return map(field, EuroAmount.class);
    }

    /** The answers to the technology questionnaire, by code of the item. */
    public Map<String, Answer> answers(String field) {
        return map(field, Answer.class);
    }

    /** The answers of each element, in the order in which they were sent. */
    public Map<String, Map<String, Answer>> elements(String field) {
        Map<String, Map<String, Answer>> all = new LinkedHashMap<>();
        map(field, Map.class)
                .forEach((name, answers) -> all.put(name, typed(answers, Answer.class)));
        return all;
    }

    /** The entries of a list. */
    public List<Inputs> list(String field) {
        Object value = values.get(field);
        return value == null
                ? List.of()
                : ((List<?>) value).stream().map(Inputs.class::cast).toList();
    }

    /** Which of these fields were not supplied, in the same order. */
    public List<String> missing(Collection<String> fields) {
        return fields.stream().filter(field -> values.get(field) == null).toList();
    }

    private <T> Map<String, T> map(String field, Class<T> type) {
        Object value = values.get(field);
        return value == null ? Map.of() : typed((Map<?, ?>) value, type);
    }

    private static <T> Map<String, T> typed(Map<?, ?> map, Class<T> type) {
        Map<String, T> all = new LinkedHashMap<>();
        map.forEach((key, value) -> all.put((String) key, type.cast(value)));
        return all;
    }
}
