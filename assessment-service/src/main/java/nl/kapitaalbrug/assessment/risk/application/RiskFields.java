package nl.kapitaalbrug.assessment.risk.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.calculation.application.ResultField;
import nl.kapitaalbrug.assessment.risk.domain.AltmanScore;
import nl.kapitaalbrug.assessment.risk.domain.BalanceFigures;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** The fields of the balance sheet, as several calculators ask them. */
final class RiskFields {

    private RiskFields() {}

    /** The seven figures. Total liabilities may be negative: then X4 has its limit. */
    static List<InputField> balance() {
        return List.of(
                InputField.amount("totalAssetsEur"),
                InputField.amount("currentAssetsEur"),
                InputField.amount("currentLiabilitiesEur"),
                InputField.signedAmount("retainedEarningsEur"),
                InputField.signedAmount("ebitEur"),
                InputField.signedAmount("equityEur"),
                InputField.signedAmount("totalLiabilitiesEur"));
    }

    static List<InputField> balanceAnd(InputField... more) {
        List<InputField> fields = new ArrayList<>(balance());
        fields.addAll(List.of(more));
        return List.copyOf(fields);
    }

    static BalanceFigures balance(Inputs inputs) {
        return new BalanceFigures(
                inputs.amount("totalAssetsEur"),
                inputs.amount("currentAssetsEur"),
                inputs.amount("currentLiabilitiesEur"),
                inputs.amount("retainedEarningsEur"),
                inputs.amount("ebitEur"),
                inputs.amount("equityEur"),
                inputs.amount("totalLiabilitiesEur"));
    }

    static ResultField zone() {
        return ResultField.code("zone", names(AltmanScore.Zone.values()));
    }

    static List<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }

    static List<String> names(Collection<InputField> fields) {
        return fields.stream().map(InputField::name).toList();
    }

    /** Total assets are there but give no ratio. */
    static boolean hasNoAssets(Inputs inputs) {
        EuroAmount assets = inputs.amount("totalAssetsEur");
        return assets != null && !assets.isPositive();
    }
}
