package nl.kapitaalbrug.assessment.productivity.application;

import static nl.kapitaalbrug.assessment.calculation.application.Calculation.cents;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.productivity.domain.AddedValue;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityParameters;
import org.jspecify.annotations.Nullable;

/** What both calculators ask and answer of added value. */
final class AddedValueFields {

    private static final List<String> NEEDED =
            List.of("ebitEur", "depreciationEur", "personnelEur");

    private AddedValueFields() {}

    static List<InputField> inputs() {
        return List.of(
                InputField.signedAmount("ebitEur"),
                InputField.amount("depreciationEur"),
                InputField.amount("personnelEur"),
                InputField.staff("workers"),
                InputField.hours("hours"));
    }

    static List<ResultField> results() {
        return List.of(
                ResultField.of("addedValueEur", Type.EURO),
                ResultField.of("perWorkerEur", Type.EURO),
                ResultField.of("perHourEur", Type.EURO),
                ResultField.of("indexOverijssel", Type.NUMBER),
                ResultField.of("indexNetherlands", Type.NUMBER));
    }

    static List<UsedParameter> constants(ProductivityParameters edition) {
        return List.of(
                UsedParameter.of("overijssel", edition.overijssel(), edition.overijssel().value()),
                UsedParameter.of(
                        "netherlands", edition.netherlands(), edition.netherlands().value()));
    }

    /** The figures; {@code null} when one of the parts is missing. */
    static @Nullable AddedValue read(Inputs inputs) {
        if (!inputs.missing(NEEDED).isEmpty()) {
            return null;
        }
        return AddedValue.of(
                euros(inputs, "ebitEur"),
                euros(inputs, "depreciationEur"),
                euros(inputs, "personnelEur"),
                inputs.number("workers"),
                inputs.number("hours"));
    }

    /** Writes the results; tells what is missing and whether all could be calculated. */
    static boolean write(
            @Nullable AddedValue value,
            Inputs inputs,
            ProductivityParameters parameters,
            Calculation.Builder answer) {
        if (value == null) {
            results().forEach(result -> answer.value(result.name(), null));
            answer.missing(inputs.missing(NEEDED));
            return false;
        }
        answer.value("addedValueEur", cents(value.total()))
                .value("perWorkerEur", cents(value.perWorker()))
                .value("perHourEur", cents(value.perHour()))
                .value("indexOverijssel", plain(value.index(parameters.overijssel().value())))
                .value("indexNetherlands", plain(value.index(parameters.netherlands().value())));
        answer.missing(inputs.missing(List.of("workers")));
        BigDecimal workers = value.workers();
        if (workers != null && workers.signum() == 0) {
            answer.flag("NO_WORKERS");
        }
        if (value.total().signum() < 0) {
            answer.flag("NEGATIVE_ADDED_VALUE");
        }
        return value.perWorker() != null;
    }

    private static BigDecimal euros(Inputs inputs, String field) {
        return Objects.requireNonNull(inputs.amount(field)).scalar();
    }

    private static @Nullable Double plain(@Nullable BigDecimal number) {
        return number == null ? null : (Double) number.doubleValue();
    }
}
