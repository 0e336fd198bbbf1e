package nl.kapitaalbrug.assessment.loss.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/**
 * The constants of method B.3.
 *
 * @param version name of this edition, stored with each result
 * @param senior loss on an unsecured senior claim, 0 to 1
 * @param subordinated loss on an unsecured claim that ranks behind others, 0 to 1
 * @param collateral what each kind of collateral is worth, in the order in which it is used
 */
public record LossParameters(
        String version,
        Parameter<BigDecimal> senior,
        Parameter<BigDecimal> subordinated,
        Parameter<List<Cover>> collateral) {

    public LossParameters {
        require(!version.isBlank(), "An edition has a version");
        share(senior.value());
        share(subordinated.value());
        List<CollateralKind> kinds = collateral.value().stream().map(Cover::kind).toList();
        require(
                kinds.size() == CollateralKind.values().length
                        && kinds.containsAll(Stream.of(CollateralKind.values()).toList()),
                "Each kind of collateral stands in the table once");
    }

    /**
     * What one kind of collateral is worth.
     *
     * @param kind the kind
     * @param haircut share of its value that does not count, 0 to 1
     * @param loss loss on the part that it secures, 0 to 1
     */
    public record Cover(CollateralKind kind, BigDecimal haircut, BigDecimal loss) {

        public Cover {
            share(haircut);
            share(loss);
        }
    }

    private static void share(BigDecimal value) {
        require(
                value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0,
                "The share (%s) is outside 0..1".formatted(value));
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
