package nl.kapitaalbrug.assessment.size.domain;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.Parameter;
import nl.kapitaalbrug.contracts.assessment.SizeClass;

/**
 * The constants of method B.4.
 *
 * @param version name of this edition, stored with each result
 * @param limits limits of the classes, the smallest class first; what fits none is large
 * @param holdings from which share on another firm counts
 */
public record SizeParameters(
        String version, Parameter<List<Limit>> limits, Parameter<Holdings> holdings) {

    public SizeParameters {
        require(!version.isBlank(), "An edition has a version");
        List<Limit> all = limits.value();
        require(
                all.stream()
                        .map(Limit::sizeClass)
                        .toList()
                        .equals(List.of(SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM)),
                "The classes are micro, small and medium, in this order");
        for (int i = 1; i < all.size(); i++) {
            require(all.get(i - 1).within(all.get(i)), "The limits rise with the class");
        }
    }

    /**
     * The limits of one class: fewer staff than {@code staffBelow}, and a turnover or a balance
     * sheet of at most so much.
     *
     * @param sizeClass the class
     * @param staffBelow staff in annual work units
     * @param turnover euros
     * @param balance euros
     */
    public record Limit(
            SizeClass sizeClass, BigDecimal staffBelow, BigDecimal turnover, BigDecimal balance) {

        private boolean within(Limit larger) {
            return staffBelow.compareTo(larger.staffBelow) < 0
                    && turnover.compareTo(larger.turnover) < 0
                    && balance.compareTo(larger.balance) < 0;
        }
    }

    /**
     * From which share on another firm counts.
     *
     * @param partnerFrom from this share on it is a partner and counts for the share
     * @param linkedAbove above this share it is linked and counts in full
     */
    public record Holdings(BigDecimal partnerFrom, BigDecimal linkedAbove) {

        public Holdings {
            require(
                    partnerFrom.signum() > 0
                            && partnerFrom.compareTo(linkedAbove) < 0
                            && linkedAbove.compareTo(BigDecimal.ONE) < 0,
                    "The shares rise within 0..1");
        }
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }
}
