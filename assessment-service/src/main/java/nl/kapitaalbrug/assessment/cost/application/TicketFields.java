package nl.kapitaalbrug.assessment.cost.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.assessment.calculation.application.InputField;
import nl.kapitaalbrug.assessment.calculation.application.InputField.Presence;
import nl.kapitaalbrug.assessment.calculation.application.Inputs;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics.Costs;
import nl.kapitaalbrug.assessment.cost.domain.TicketEconomics.Terms;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** The fields that both calculators of method C ask. */
final class TicketFields {

    static final String REWARD = "rewardPerDealEur";
    static final String TICKET = "ticketEur";

    /** Without these nothing can be calculated. */
    static final List<String> NEEDED =
            List.of(
                    "originationCostEur",
                    "monitoringCostPerYearEur",
                    "years",
                    "netMargin",
                    "pd",
                    "lgd",
                    "capitalCharge",
                    "upfrontFee");

    private static final int MOST_YEARS = 100;

    private TicketFields() {}

    static List<InputField> inputs(InputField... more) {
        List<InputField> all =
                new ArrayList<>(
                        List.of(
                                InputField.amount("originationCostEur").named(),
                                InputField.amount("monitoringCostPerYearEur").named(),
                                InputField.whole("years", Presence.NAMED, 1, MOST_YEARS),
                                InputField.share("netMargin", Presence.NAMED),
                                InputField.share("pd", Presence.NAMED),
                                InputField.share("lgd", Presence.NAMED),
                                InputField.share("capitalCharge", Presence.NAMED),
                                InputField.share("upfrontFee", Presence.NAMED)));
        all.addAll(List.of(more));
        return all;
    }

    /** The economics; all {@link #NEEDED} fields must be there. */
    static TicketEconomics read(Inputs inputs) {
        EuroAmount reward = inputs.amount(REWARD);
        return TicketEconomics.of(
                new Terms(
                        inputs.requiredNumber("upfrontFee"),
                        inputs.requiredNumber("netMargin"),
                        inputs.requiredNumber("pd"),
                        inputs.requiredNumber("lgd"),
                        inputs.requiredNumber("capitalCharge")),
                new Costs(
                        Objects.requireNonNull(inputs.amount("originationCostEur")),
                        Objects.requireNonNull(inputs.amount("monitoringCostPerYearEur")),
                        reward == null ? EuroAmount.ZERO : reward),
                Objects.requireNonNull(inputs.whole("years")));
    }
}
