package nl.kapitaalbrug.financing.matching.domain;

import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.AmountBasis;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.OnUnknown;
import nl.kapitaalbrug.financing.catalogue.domain.Operator;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;

/** The criteria that follow from the route as a whole, written as leaves like all others. */
final class RouteCriteria {

    static final String CARRIED_MIN = "CARRIED_MIN";

    private RouteCriteria() {}

    /**
     * What the route carries is no less than the smallest amount of the instrument. Only where the
     * need itself is large enough: otherwise the terms say so already.
     */
    static List<Condition> carriedMin(Instrument instrument, Carry carry, Basis carryBasis) {
        EuroAmount min = instrument.terms().amount().min();
        boolean limitsCarry =
                min != null
                        && instrument.terms().basis() != AmountBasis.GUARANTEED_TRANCHE
                        && carry.of().compareTo(min) >= 0
                        && carry.amount().isPositive()
                        && carry.amount().compareTo(min) < 0;
        if (!limitsCarry) {
            return List.of();
        }
        return List.of(
                new Leaf(
                        CARRIED_MIN,
                        RuleFact.EXTERNAL_NEED,
                        Operator.AT_LEAST,
                        new RuleValue.Amount(min),
                        instrument.evidence().sources().getFirst(),
                        instrument.evidence().basisOf(TermField.AMOUNT_MIN).and(carryBasis),
                        true,
                        OnUnknown.ASK));
    }
}
