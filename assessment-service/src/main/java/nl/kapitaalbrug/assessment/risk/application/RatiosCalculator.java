package nl.kapitaalbrug.assessment.risk.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.calculation.application.Calculation;
import nl.kapitaalbrug.assessment.calculation.application.Calculator;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Constants;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Form;
import nl.kapitaalbrug.assessment.calculation.application.CalculatorDescription.Group;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.calculation.application.ResultField.Type;
import nl.kapitaalbrug.assessment.risk.domain.CashFlow;
import nl.kapitaalbrug.assessment.risk.domain.Ratios;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** The ratios of method B.1. They have no constants. */
public final class RatiosCalculator implements Calculator {

    private static final String SUBORDINATED = "subordinatedLoansEur";

    private final CalculatorDescription description;

    /**
     * @param parameterVersion edition of the method that the ratios belong to
     */
    public RatiosCalculator(String parameterVersion) {
        Object[] nothing = new Object[0];
        this.description =
                CalculatorDescription.of(
                        "ratios",
                        Group.RISK,
                        List.of(nothing, nothing, nothing, nothing, nothing, nothing),
                        new Constants(parameterVersion, List.of()),
                        new Form(
                                List.of(
                                        InputField.signedAmount("ebitdaEur"),
                                        InputField.signedAmount("cashTaxEur"),
                                        InputField.amount("maintenanceCapexEur"),
                                        InputField.signedAmount("workingCapitalIncreaseEur"),
                                        InputField.amount("interestEur"),
                                        InputField.amount("principalEur"),
                                        InputField.signedAmount("equityEur"),
                                        InputField.amount("totalAssetsEur"),
                                        InputField.amount("currentAssetsEur"),
                                        InputField.amount("currentLiabilitiesEur"),
                                        InputField.signedAmount("ebitEur"),
                                        InputField.amount(SUBORDINATED)),
                                List.of(
                                        ResultField.of("cfadsEur", Type.EURO),
                                        ResultField.of("debtServiceEur", Type.EURO),
                                        ResultField.of("dscr", Type.NUMBER),
                                        ResultField.of("solvency", Type.SHARE),
                                        ResultField.of("guaranteeCapitalRatio", Type.SHARE),
                                        ResultField.of("currentRatio", Type.NUMBER),
                                        ResultField.of("interestCover", Type.NUMBER))));
    }

    @Override
    public CalculatorDescription description() {
        return description;
    }

    @Override
    public Calculation calculate(Inputs inputs) {
        CashFlow cashFlow =
                new CashFlow(
                        inputs.amount("ebitdaEur"),
                        inputs.amount("cashTaxEur"),
                        inputs.amount("maintenanceCapexEur"),
                        inputs.amount("workingCapitalIncreaseEur"),
                        EuroAmount.ZERO,
                        inputs.amount("interestEur"),
                        inputs.amount("principalEur"));
        BigDecimal available = cashFlow.available();
        BigDecimal service = cashFlow.debtService();
        EuroAmount equity = inputs.amount("equityEur");
        EuroAmount assets = inputs.amount("totalAssetsEur");
        Double dscr = Ratios.debtServiceCover(available, service);
        Double solvency = Ratios.solvency(equity, assets);
        Double current =
                Ratios.current(
                        inputs.amount("currentAssetsEur"), inputs.amount("currentLiabilitiesEur"));
        Double cover = Ratios.interestCover(inputs.amount("ebitEur"), inputs.amount("interestEur"));
        Calculation.Builder answer = new Calculation.Builder();
        answer.value("cfadsEur", available)
                .value("debtServiceEur", service)
                .value("dscr", dscr)
                .value("solvency", solvency)
                .value(
                        "guaranteeCapitalRatio",
                        Ratios.guaranteeCapital(equity, inputs.amount(SUBORDINATED), assets))
                .value("currentRatio", current)
                .value("interestCover", cover);
        List<String> missing = missing(inputs);
        answer.missing(missing);
        flagZeros(inputs, service, answer);
        boolean any =
                Stream.of(available, dscr, solvency, current, cover).anyMatch(Objects::nonNull);
        if (!any) {
            return answer.build(Calculation.INSUFFICIENT_DATA);
        }
        return answer.reason("RATIOS")
                .build(missing.isEmpty() ? Calculation.COMPUTED : Calculation.PARTLY);
    }

    private List<String> missing(Inputs inputs) {
        List<String> names = new ArrayList<>(RiskFields.names(description.inputs()));
        names.remove(SUBORDINATED);
        return inputs.missing(names);
    }

    /** A ratio to nothing is no ratio. */
    private static void flagZeros(
            Inputs inputs, @Nullable BigDecimal service, Calculation.Builder answer) {
        if (service != null && service.signum() == 0) {
            answer.flag("NO_DEBT_SERVICE");
        }
        if (isZero(inputs.amount("interestEur"))) {
            answer.flag("NO_INTEREST");
        }
        if (isZero(inputs.amount("currentLiabilitiesEur"))) {
            answer.flag("NO_CURRENT_LIABILITIES");
        }
        if (RiskFields.hasNoAssets(inputs)) {
            answer.flag("TOTAL_ASSETS_NOT_POSITIVE");
        }
    }

    private static boolean isZero(@Nullable EuroAmount amount) {
        return amount != null && !amount.isPositive();
    }
}
