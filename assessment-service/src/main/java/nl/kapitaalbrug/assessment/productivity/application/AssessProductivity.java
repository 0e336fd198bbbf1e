package nl.kapitaalbrug.assessment.productivity.application;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.assessment.method.application.ReasonTexts;
import nl.kapitaalbrug.assessment.productivity.domain.AddedValue;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityParameters;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment.Productivity;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import org.jspecify.annotations.Nullable;

/**
 * Assesses what a worker of a firm adds, beside the figures of Overijssel and the Netherlands
 * (method E). The same input gives the same result.
 */
public final class AssessProductivity {

    private static final ReasonTexts TEXTS =
            new ReasonTexts(AssessProductivity.class.getPackageName() + ".reasons");

    private final ProductivityParameters parameters;

    /**
     * @param parameters the edition to use
     */
    public AssessProductivity(ProductivityParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * What a worker adds; {@code null} when a figure for it is missing or nobody works there.
     *
     * @param figures annual figures of the firm
     * @param employees its workers in annual work units
     */
    public @Nullable Productivity assess(FinancialFigures figures, @Nullable Integer employees) {
        AddedValue value = PlanCurve.addedValue(figures.income(), employees);
        BigDecimal each = value == null ? null : value.perWorker();
        if (value == null || each == null) {
            return null;
        }
        BigDecimal overijssel = parameters.overijssel().value();
        BigDecimal netherlands = parameters.netherlands().value();
        return new Productivity(
                value.total().doubleValue(),
                each.doubleValue(),
                index(value, overijssel),
                index(value, netherlands),
                List.of(reason(each, overijssel), TEXTS.reason("ORIENTATION", overijssel)));
    }

    private static double index(AddedValue value, BigDecimal benchmark) {
        BigDecimal index = value.index(benchmark);
        return index == null ? 0 : index.doubleValue();
    }

    private static Reason reason(BigDecimal each, BigDecimal benchmark) {
        return TEXTS.reason(
                each.compareTo(benchmark) < 0 ? "BELOW_BENCHMARK" : "AT_BENCHMARK",
                Math.round(each.doubleValue()));
    }
}
