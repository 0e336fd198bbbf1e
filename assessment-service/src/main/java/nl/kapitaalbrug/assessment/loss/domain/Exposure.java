package nl.kapitaalbrug.assessment.loss.domain;

import java.math.BigDecimal;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/**
 * What is lent, and what stands behind it.
 *
 * @param amount exposure at default, zero or more
 * @param subordinated whether the claim ranks behind others
 * @param collateral value by kind, each zero or more; a kind that is not there has no value
 * @param guaranteeCover share that a guarantor carries on the same footing, 0 to 1
 */
public record Exposure(
        EuroAmount amount,
        boolean subordinated,
        Map<CollateralKind, EuroAmount> collateral,
        BigDecimal guaranteeCover) {

    public Exposure {
        collateral = Map.copyOf(collateral);
    }
}
