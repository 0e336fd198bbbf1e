package nl.kapitaalbrug.assessment.cost.domain;

import java.math.BigDecimal;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/**
 * What a financing costs and earns its financier where nothing else is known (method C, base case).
 *
 * @param version name of this edition
 * @param alone work of a financier that judges everything itself
 * @param withFile work that is left with a uniform file that is assessed already
 * @param price what each euro earns
 */
public record CostParameters(
        String version, Parameter<Work> alone, Parameter<Work> withFile, Parameter<Price> price) {

    public CostParameters {
        require(!version.isBlank(), "An edition has a version");
        require(
                withFile.value().origination().compareTo(alone.value().origination()) <= 0
                        && withFile.value().monitoring().compareTo(alone.value().monitoring()) <= 0,
                "A file saves work");
    }

    /**
     * Work that does not depend on the amount.
     *
     * @param origination euros, once
     * @param monitoring euros a year
     */
    public record Work(EuroAmount origination, EuroAmount monitoring) {

        public Work {
            require(
                    !origination.isNegative() && !monitoring.isNegative(),
                    "Work costs nothing or more");
        }
    }

    /**
     * What each euro earns.
     *
     * @param upfrontFee once, as a share of the amount
     * @param netMargin a year after the cost of funding, as a share of what is outstanding
     * @param capitalCharge a year, as a share of what is outstanding
     */
    public record Price(BigDecimal upfrontFee, BigDecimal netMargin, BigDecimal capitalCharge) {

        public Price {
            require(
                    upfrontFee.signum() >= 0
                            && netMargin.signum() >= 0
                            && capitalCharge.signum() >= 0,
                    "Fee, margin and charge are zero or more");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
