package nl.kapitaalbrug.assessment.size.application;

import static nl.kapitaalbrug.assessment.calculation.application.Calculation.cents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorTexts;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.size.domain.EnterpriseSize;
import nl.kapitaalbrug.assessment.size.domain.SizeParameters;
import nl.kapitaalbrug.assessment.size.domain.Undertaking;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** The European size class of a firm (method B.4). */
public final class SizeClassCalculator implements Calculator {

    private static final List<String> FIGURES = List.of("headcount", "turnoverEur", "balanceEur");

    private final SizeParameters parameters;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public SizeClassCalculator(SizeParameters parameters) {
        this.parameters = parameters;
        List<Object[]> lines = new ArrayList<>();
        parameters.limits().value().forEach(limit -> lines.add(values(limit)));
        lines.add(new Object[0]);
        SizeParameters.Holdings holdings = parameters.holdings().value();
        lines.add(new Object[] {holdings.partnerFrom(), holdings.linkedAbove()});
        this.description =
                CalculatorDescription.of(
                        "sizeClass",
                        Group.RISK,
                        lines,
                        new Constants(parameters.version(), constants(parameters)),
                        new Form(inputs(), results()));
    }

    private static Object[] values(SizeParameters.Limit limit) {
        return new Object[] {limit.staffBelow(), limit.turnover(), limit.balance()};
    }

    private static List<UsedParameter> constants(SizeParameters edition) {
        Object[] limits =
                edition.limits().value().stream()
                        .flatMap(limit -> Stream.of(values(limit)))
                        .toArray();
        return List.of(
                UsedParameter.of("sizeLimits", edition.limits(), limits),
                UsedParameter.of(
                        "holdings",
                        edition.holdings(),
                        edition.holdings().value().partnerFrom(),
                        edition.holdings().value().linkedAbove()));
    }

    private static List<InputField> inputs() {
        InputField[] figures = {
            InputField.staff("headcount"),
            InputField.amount("turnoverEur"),
            InputField.amount("balanceEur")
        };
        List<InputField> all = new ArrayList<>(List.of(figures));
        all.add(
                InputField.list(
                        "partners",
                        InputField.share("share", Presence.REQUIRED),
                        figures[0],
                        figures[1],
                        figures[2]));
        all.add(
                InputField.list(
                        "linked",
                        InputField.share("share", Presence.OPTIONAL),
                        figures[0],
                        figures[1],
                        figures[2]));
        return all;
    }

    private static List<ResultField> results() {
        return List.of(
                ResultField.code(
                        "sizeClass", Stream.of(SizeClass.values()).map(Enum::name).toList()),
                ResultField.of("headcount", Type.NUMBER),
                ResultField.of("turnoverEur", Type.EURO),
                ResultField.of("balanceEur", Type.EURO));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        EnterpriseSize size =
                EnterpriseSize.of(
                        undertaking(inputs),
                        inputs.list("partners").stream()
                                .map(one ->
                                        new EnterpriseSize.Holding(
                                                one.requiredNumber("share"), undertaking(one)))
                                .toList(),
                        inputs.list("linked").stream()
                                .map(SizeClassCalculator::undertaking)
                                .toList(),
                        parameters);
        Undertaking whole = size.whole();
        BigDecimal staff = whole.headcount();
        SizeClass sizeClass = size.sizeClass();
        Calculation.Builder answer =
                new Calculation.Builder()
                        .value("sizeClass", sizeClass == null ? null : sizeClass.name())
                        .value("headcount", staff == null ? null : (Double) staff.doubleValue())
                        .value("turnoverEur", cents(whole.turnover()))
                        .value("balanceEur", cents(whole.balance()));
        missing(inputs, answer);
        SizeParameters.Holdings holdings = parameters.holdings().value();
        size.flags()
                .forEach(flag -> answer.flag(flag, holdings.partnerFrom(), holdings.linkedAbove()));
        if (sizeClass == null) {
            return answer.build(Calculation.INSUFFICIENT_DATA);
        }
        return answer.reason("SIZE", CalculatorTexts.of("choice.sizeClass." + sizeClass.name()))
                .build(isComplete(whole) ? Calculation.COMPUTED : Calculation.PARTLY);
    }

    private static boolean isComplete(Undertaking whole) {
        return whole.headcount() != null && whole.turnover() != null && whole.balance() != null;
    }

    /** What the firm itself misses, and what one of the firms around it misses. */
    private static void missing(Inputs inputs, Calculation.Builder answer) {
        answer.missing(inputs.missing(FIGURES));
        boolean around =
                Stream.concat(inputs.list("partners").stream(), inputs.list("linked").stream())
                        .anyMatch(one -> !one.missing(FIGURES).isEmpty());
        if (around) {
            answer.flag("MISSING_AROUND");
        }
    }

    private static Undertaking undertaking(Inputs inputs) {
        return new Undertaking(
                inputs.number("headcount"),
                euros(inputs.amount("turnoverEur")),
                euros(inputs.amount("balanceEur")));
    }

    private static @Nullable BigDecimal euros(@Nullable EuroAmount amount) {
        return amount == null ? null : amount.scalar();
    }
}
