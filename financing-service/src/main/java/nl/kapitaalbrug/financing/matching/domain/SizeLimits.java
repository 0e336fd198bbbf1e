package nl.kapitaalbrug.financing.matching.domain;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * The limits of the European size classes (Recommendation 2003/361/EC; methods B.4). Partner and
 * linked enterprises are not asked for, so this is the size of the firm by itself.
 *
 * @param rising micro, small and medium, in that order
 */
public record SizeLimits(List<Limit> rising) {

    public SizeLimits {
        rising = List.copyOf(rising);
    }

    /**
     * Every size that the known figures leave possible; one when they decide it.
     *
     * @param staff annual work units; {@code null} when unknown
     * @param turnover annual turnover; {@code null} when unknown
     * @param balance balance sheet total; {@code null} when unknown
     */
    public Set<SizeClass> possible(
            @Nullable Integer staff, @Nullable EuroAmount turnover, @Nullable EuroAmount balance) {
        Set<SizeClass> possible = EnumSet.noneOf(SizeClass.class);
        Truth inNoSmaller = Truth.TRUE;
        for (Limit limit : rising) {
            Truth within = limit.holds(staff, turnover, balance);
            if (inNoSmaller.and(within) != Truth.FALSE) {
                possible.add(limit.size());
            }
            inNoSmaller = inNoSmaller.and(within.not());
        }
        if (inNoSmaller != Truth.FALSE) {
            possible.add(SizeClass.LARGE);
        }
        return possible;
    }

    /**
     * A firm has this size, or a smaller one, with fewer staff than the limit and a turnover or a
     * balance sheet total up to the limit.
     *
     * @param size the size
     * @param staffBelow annual work units, not reached
     * @param maxTurnover annual turnover, may be reached
     * @param maxBalance balance sheet total, may be reached
     */
    public record Limit(
            SizeClass size, int staffBelow, EuroAmount maxTurnover, EuroAmount maxBalance) {

        Truth holds(
                @Nullable Integer staff,
                @Nullable EuroAmount turnover,
                @Nullable EuroAmount balance) {
            Truth fewStaff = staff == null ? Truth.UNKNOWN : Truth.of(staff < staffBelow);
            return fewStaff.and(within(turnover, maxTurnover).or(within(balance, maxBalance)));
        }

        private static Truth within(@Nullable EuroAmount amount, EuroAmount limit) {
            return amount == null ? Truth.UNKNOWN : Truth.of(amount.compareTo(limit) <= 0);
        }
    }
}
