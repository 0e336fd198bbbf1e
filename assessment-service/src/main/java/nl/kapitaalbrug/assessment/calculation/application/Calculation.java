package nl.kapitaalbrug.assessment.calculation.application;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.kapitaalbrug.contracts.assessment.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The answer of a calculator.
 *
 * @param status whether all could be calculated
 * @param values results by name, in the order of the description, unrounded unless they are euros;
 *     {@code null} for what could not be calculated
 * @param flags stable codes, alphabetically
 * @param reasons what the answer means, and why a result is missing
 */
public record Calculation(
        String status,
        Map<String, @Nullable Object> values,
        List<String> flags,
        List<Reason> reasons) {

    /** Everything could be calculated. */
    public static final String COMPUTED = "COMPUTED";

    /** Some results are missing. */
    public static final String PARTLY = "PARTLY";

    /** The figures that are there give no result. */
    public static final String INSUFFICIENT_DATA = "INSUFFICIENT_DATA";

    /** What stands before the name of a missing figure. */
    public static final String MISSING = "MISSING:";

    public Calculation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        flags = List.copyOf(flags);
        reasons = List.copyOf(reasons);
    }

    /** Nothing could be calculated because these figures are missing; each result is open. */
    public static Calculation without(Collection<String> missing, List<ResultField> results) {
        Builder answer = new Builder();
        results.forEach(one -> answer.value(one.name(), null));
        return answer.missing(missing).build(INSUFFICIENT_DATA);
    }

    /** Euros in whole cents, as results are told; {@code null} stays so. */
    public static @Nullable BigDecimal cents(@Nullable BigDecimal euros) {
        return euros == null ? null : euros.setScale(2, RoundingMode.HALF_UP);
    }

    /** Collects an answer. */
    public static final class Builder {

        private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
        private final TreeSet<String> flags = new TreeSet<>();
        private final List<Reason> reasons = new ArrayList<>();

        /** One result; {@code null} when it could not be calculated. */
        public Builder value(String name, @Nullable Object value) {
            values.put(name, value);
            return this;
        }

        /** A flag with the sentence of its code. */
        public Builder flag(String code, Object... arguments) {
            if (flags.add(code)) {
                reasons.add(CalculatorTexts.reason(code, arguments));
            }
            return this;
        }

        /** These figures are missing. */
        public Builder missing(Collection<String> fields) {
            for (String field : fields) {
                if (flags.add(MISSING + field)) {
                    reasons.add(
                            new Reason(
                                    MISSING + field,
                                    CalculatorTexts.of(
                                            "reason.MISSING", CalculatorTexts.field(field))));
                }
            }
            return this;
        }

        /** Flags that have their sentences among the reasons already. */
        public Builder flags(Collection<String> codes) {
            flags.addAll(codes);
            return this;
        }

        /** What the answer means. */
        public Builder reason(String code, Object... arguments) {
            reasons.add(CalculatorTexts.reason(code, arguments));
            return this;
        }

        /** What the answer means, said elsewhere. */
        public Builder reasons(Collection<Reason> more) {
            reasons.addAll(more);
            return this;
        }

        /** The answer with that status. */
        public Calculation build(String status) {
            return new Calculation(status, values, List.copyOf(flags), reasons);
        }
    }
}
