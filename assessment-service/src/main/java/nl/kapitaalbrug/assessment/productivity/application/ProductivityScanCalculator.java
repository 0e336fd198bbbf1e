package nl.kapitaalbrug.assessment.productivity.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorTexts;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.productivity.domain.AddedValue;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityParameters;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityScan;
import nl.kapitaalbrug.assessment.productivity.domain.ScanAnswer;
import nl.kapitaalbrug.assessment.productivity.domain.ScanQuestion;
import nl.kapitaalbrug.assessment.productivity.domain.ScanTheme;
import org.jspecify.annotations.Nullable;

/** Ten statements on how a firm works, the figures beside them, and what to do next. */
public final class ProductivityScanCalculator implements Calculator {

    private final ProductivityParameters parameters;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public ProductivityScanCalculator(ProductivityParameters parameters) {
        this.parameters = parameters;
        BigDecimal technology = parameters.technologyShare().value();
        Object[] nothing = new Object[0];
        List<UsedParameter> constants = new ArrayList<>();
        constants.add(
                UsedParameter.of("technologyShare", parameters.technologyShare(), technology));
        constants.addAll(AddedValueFields.constants(parameters));
        this.description =
                CalculatorDescription.of(
                        "productivityScan",
                        Group.PRODUCTIVITY,
                        List.of(
                                nothing,
                                new Object[] {technology, BigDecimal.ONE.subtract(technology)},
                                nothing),
                        new Constants(parameters.version(), constants),
                        new Form(inputs(), results()));
    }

    private static List<InputField> inputs() {
        return Stream.concat(
                        Stream.of(ScanQuestion.values())
                                .map(question ->
                                        InputField.choiceLike(
                                                question.field(), "scan", ScanAnswer.values())),
                        AddedValueFields.inputs().stream())
                .toList();
    }

    private static List<ResultField> results() {
        Stream<ResultField> scores =
                Stream.of(
                        ResultField.of("score", Type.SHARE),
                        ResultField.of("processesScore", Type.SHARE),
                        ResultField.of("technologyScore", Type.SHARE),
                        ResultField.of("peopleScore", Type.SHARE));
        ResultField steps =
                ResultField.rows(
                        "nextSteps",
                        ResultField.of("theme", Type.WORDS),
                        ResultField.of("todo", Type.WORDS));
        return Stream.of(scores, AddedValueFields.results().stream(), Stream.of(steps))
                .flatMap(part -> part)
                .toList();
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        ProductivityScan scan = new ProductivityScan(answers(inputs), parameters);
        BigDecimal score = scan.score();
        Calculation.Builder answer =
                new Calculation.Builder()
                        .value("score", plain(score))
                        .value("processesScore", plain(scan.score(ScanTheme.PROCESSES)))
                        .value("technologyScore", plain(scan.score(ScanTheme.TECHNOLOGY)))
                        .value("peopleScore", plain(scan.score(ScanTheme.PEOPLE)));
        AddedValue value = AddedValueFields.read(inputs);
        boolean figures = AddedValueFields.write(value, inputs, parameters, answer);
        answer.value(
                "nextSteps",
                scan.nextSteps().stream().map(ProductivityScanCalculator::step).toList());
        int unanswered = ScanQuestion.values().length - scan.answered().size();
        if (unanswered > 0) {
            answer.flag("UNANSWERED", unanswered);
        }
        if (score == null) {
            return answer.build(figures ? Calculation.PARTLY : Calculation.INSUFFICIENT_DATA);
        }
        answer.reason(scan.nextSteps().isEmpty() ? "SCAN_FULL" : "SCAN_STEPS");
        return answer.build(figures && unanswered == 0 ? Calculation.COMPUTED : Calculation.PARTLY);
    }

    private static Map<ScanQuestion, ScanAnswer> answers(Inputs inputs) {
        Map<ScanQuestion, ScanAnswer> answers = new EnumMap<>(ScanQuestion.class);
        for (ScanQuestion question : ScanQuestion.values()) {
            ScanAnswer answer = inputs.choice(question.field(), ScanAnswer.class);
            if (answer != null) {
                answers.put(question, Objects.requireNonNull(answer));
            }
        }
        return answers;
    }

    private static Map<String, Object> step(ScanQuestion question) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("question", question.field());
        row.put("theme", CalculatorTexts.of("scan.theme." + question.theme().name()));
        row.put("todo", CalculatorTexts.of("scan.step." + question.field()));
        return row;
    }

    private static @Nullable Double plain(@Nullable BigDecimal number) {
        return number == null ? null : (Double) number.doubleValue();
    }
}
