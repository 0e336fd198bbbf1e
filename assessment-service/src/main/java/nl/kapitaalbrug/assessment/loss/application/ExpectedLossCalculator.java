package nl.kapitaalbrug.assessment.loss.application;

import static nl.kapitaalbrug.assessment.calculation.application.Calculation.cents;

import java.math.BigDecimal;
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
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.loss.domain.CollateralKind;
import nl.kapitaalbrug.assessment.loss.domain.ExpectedLoss;
import nl.kapitaalbrug.assessment.loss.domain.Exposure;
import nl.kapitaalbrug.assessment.loss.domain.LossParameters;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** Loss given default and expected loss of one year (method B.3). */
public final class ExpectedLossCalculator implements Calculator {

    private static final List<String> NEEDED = List.of("pd", "eadEur");
    private final LossParameters parameters;
    private final CalculatorDescription description;

    /**
     * @param parameters the edition to use
     */
    public ExpectedLossCalculator(LossParameters parameters) {
        this.parameters = parameters;
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "expectedLoss",
                        Group.RISK,
                        List.of(
                                nothing,
                                nothing,
                                new Object[] {
                                    parameters.senior().value(), parameters.subordinated().value()
                                },
                                nothing,
                                nothing),
                        new Constants(parameters.version(), constants(parameters)),
                        new Form(inputs(), results()));
    }

    private static List<InputField> inputs() {
        return List.of(
                InputField.share("pd", Presence.NAMED),
                InputField.amount("eadEur").named(),
                InputField.yesOrNo("subordinated"),
                InputField.amounts("collateralEur", CollateralKind.values()),
                InputField.share("guaranteeCover", Presence.OPTIONAL));
    }

    private static List<ResultField> results() {
        return List.of(
                ResultField.of("lgd", Type.SHARE),
                ResultField.of("elEur", Type.EURO),
                ResultField.of("elGuarantorEur", Type.EURO),
                ResultField.of("elLenderEur", Type.EURO),
                ResultField.of("unsecuredEur", Type.EURO),
                ResultField.rows(
                        "secured",
                        ResultField.of("collateral", Type.WORDS),
                        ResultField.of("partEur", Type.EURO),
                        ResultField.of("partLgd", Type.SHARE)));
    }

    private static List<UsedParameter> constants(LossParameters edition) {
        Object[] covers =
                edition.collateral().value().stream()
                        .flatMap(cover ->
                                Stream.of(
                                        (Object) kind(cover.kind()), cover.haircut(), cover.loss()))
                        .toArray();
        return List.of(
                UsedParameter.of("seniorLoss", edition.senior(), edition.senior().value()),
                UsedParameter.of(
                        "subordinatedLoss", edition.subordinated(), edition.subordinated().value()),
                UsedParameter.of("collateral", edition.collateral(), covers));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        List<String> missing = inputs.missing(NEEDED);
        if (!missing.isEmpty()) {
            return Calculation.without(missing, description.results());
        }
        Calculation.Builder answer = new Calculation.Builder();
        ExpectedLoss loss =
                ExpectedLoss.of(inputs.requiredNumber("pd"), exposure(inputs), parameters);
        BigDecimal share = loss.lossGivenDefault();
        answer.value("lgd", share == null ? null : (Double) share.doubleValue())
                .value("elEur", cents(loss.total()))
                .value("elGuarantorEur", cents(loss.guarantor()))
                .value("elLenderEur", cents(loss.lender()))
                .value("unsecuredEur", cents(loss.unsecured()))
                .value(
                        "secured",
                        loss.secured().stream().map(ExpectedLossCalculator::row).toList());
        if (share == null) {
            answer.flag("NO_EXPOSURE");
        }
        return answer.reason("EXPECTED_LOSS").build(Calculation.COMPUTED);
    }

    private static Exposure exposure(Inputs inputs) {
        Map<CollateralKind, EuroAmount> collateral = new EnumMap<>(CollateralKind.class);
        inputs.amounts("collateralEur")
                .forEach((kind, value) -> collateral.put(CollateralKind.valueOf(kind), value));
        BigDecimal cover = inputs.number("guaranteeCover");
        return new Exposure(
                Objects.requireNonNull(inputs.amount("eadEur")),
                Boolean.TRUE.equals(inputs.yesOrNo("subordinated")),
                collateral,
                cover == null ? BigDecimal.ZERO : cover);
    }

    private static Map<String, Object> row(ExpectedLoss.Secured secured) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", secured.kind().name());
        row.put("collateral", kind(secured.kind()));
        row.put("partEur", cents(secured.part()));
        row.put("partLgd", secured.loss());
        return row;
    }

    private static LocalisedText kind(CollateralKind kind) {
        return CalculatorTexts.of("choice.collateralEur." + kind.name());
    }
}
