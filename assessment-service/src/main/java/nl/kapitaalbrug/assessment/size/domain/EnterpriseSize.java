package nl.kapitaalbrug.assessment.size.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * How large a firm is with all that belongs to it (method B.4). A class is given as soon as the
 * figures that are there decide it, and only then.
 *
 * @param whole the figures that count, those of other firms included
 * @param sizeClass the class; {@code null} when a missing figure could still change it
 * @param flags codes of what had to be said of the holdings, alphabetically
 */
public record EnterpriseSize(Undertaking whole, @Nullable SizeClass sizeClass, List<String> flags) {

    /** A holding is too small to count. */
    public static final String HOLDING_TOO_SMALL = "HOLDING_TOO_SMALL";

    /** A firm among the partners is held for so much that it counts in full. */
    public static final String PARTNER_IS_LINKED = "PARTNER_IS_LINKED";

    public EnterpriseSize {
        flags = List.copyOf(flags);
    }

    /**
     * A firm in which, or by which, shares are held.
     *
     * @param share 0 to 1
     * @param figures its figures
     */
    public record Holding(BigDecimal share, Undertaking figures) {}

    /**
     * The size of a firm.
     *
     * @param own its own figures
     * @param partners firms with a holding; what counts follows from the share
     * @param linked firms that are linked: each counts in full
     * @param parameters the edition to use
     */
    public static EnterpriseSize of(
            Undertaking own,
            List<Holding> partners,
            List<Undertaking> linked,
            SizeParameters parameters) {
        SizeParameters.Holdings rules = parameters.holdings().value();
        Set<String> flags = new TreeSet<>();
        Undertaking whole = own;
        for (Holding partner : partners) {
            if (partner.share().compareTo(rules.partnerFrom()) < 0) {
                flags.add(HOLDING_TOO_SMALL);
            } else if (partner.share().compareTo(rules.linkedAbove()) > 0) {
                flags.add(PARTNER_IS_LINKED);
                whole = whole.plus(partner.figures());
            } else {
                whole = whole.plus(partner.figures().times(partner.share()));
            }
        }
        for (Undertaking one : linked) {
            whole = whole.plus(one);
        }
        return new EnterpriseSize(
                whole, sizeClass(whole, parameters.limits().value()), List.copyOf(flags));
    }

    private static @Nullable SizeClass sizeClass(
            Undertaking whole, List<SizeParameters.Limit> limits) {
        for (SizeParameters.Limit limit : limits) {
            if (fits(whole, limit)) {
                return limit.sizeClass();
            }
            if (!exceeds(whole, limit)) {
                return null;
            }
        }
        return SizeClass.LARGE;
    }

    private static boolean fits(Undertaking whole, SizeParameters.Limit limit) {
        return whole.headcount() != null
                && whole.headcount().compareTo(limit.staffBelow()) < 0
                && (isWithin(whole.turnover(), limit.turnover())
                        || isWithin(whole.balance(), limit.balance()));
    }

    private static boolean exceeds(Undertaking whole, SizeParameters.Limit limit) {
        boolean staff =
                whole.headcount() != null && whole.headcount().compareTo(limit.staffBelow()) >= 0;
        return staff
                || isAbove(whole.turnover(), limit.turnover())
                        && isAbove(whole.balance(), limit.balance());
    }

    private static boolean isWithin(@Nullable BigDecimal figure, BigDecimal limit) {
        return figure != null && figure.compareTo(limit) <= 0;
    }

    private static boolean isAbove(@Nullable BigDecimal figure, BigDecimal limit) {
        return figure != null && figure.compareTo(limit) > 0;
    }
}
