package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;
import org.jspecify.annotations.Nullable;

/**
 * The order of routes: outcome, carried share of the need, fit with the aim, confirmed before not
 * confirmed, lowest known interest, and at last the id. It is the same for the same request, and no
 * provider can buy a place in it.
 */
final class Ranking {

    static final Comparator<RouteMatch> ORDER =
            Comparator.comparing(RouteMatch::outcome)
                    .thenComparing(match -> match.carry().share(), Comparator.reverseOrder())
                    .thenComparing(match -> reason(match, 1))
                    .thenComparing(match -> reason(match, 2))
                    .thenComparing(
                            match -> interest(match.route()),
                            Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(match -> match.route().id());

    private Ranking() {}

    /** Why a route stands where it stands: one reason for carry, aim, confirmation and price. */
    static List<RankReason> reasons(Route route, Carry carry, List<Finding> criteria, Aim mainAim) {
        List<RankReason> reasons = new ArrayList<>();
        reasons.add(carry.isWhole() ? RankReason.CARRIES_WHOLE_NEED : RankReason.CARRIES_PART);
        reasons.add(aim(criteria, mainAim));
        reasons.add(isConfirmed(route, criteria) ? RankReason.CONFIRMED : RankReason.NOT_CONFIRMED);
        reasons.add(interest(route) == null ? RankReason.PRICE_UNKNOWN : RankReason.PRICE_KNOWN);
        return reasons;
    }

    private static RankReason reason(RouteMatch match, int place) {
        return match.reasons().get(place);
    }

    /** The worst fit that one of the instruments states. */
    private static RankReason aim(List<Finding> criteria, Aim mainAim) {
        return criteria.stream()
                .filter(finding -> isAboutAims(finding))
                .map(finding -> aim(finding, mainAim))
                .max(Comparator.naturalOrder())
                .orElse(RankReason.AIM_NOT_STATED);
    }

    private static boolean isAboutAims(Finding finding) {
        return finding.criterion() instanceof Leaf leaf && leaf.fact() == RuleFact.AIMS;
    }

    private static RankReason aim(Finding finding, Aim mainAim) {
        boolean holds = finding.verdict() == Verdict.HOLDS;
        boolean main =
                finding.criterion() instanceof Leaf leaf
                        && leaf.value() instanceof RuleValue.Choices list
                        && list.choices().contains(mainAim);
        if (holds && main) {
            return RankReason.AIM_MAIN;
        }
        return holds ? RankReason.AIM_OTHER : RankReason.AIM_ELSEWHERE;
    }

    private static boolean isConfirmed(Route route, List<Finding> criteria) {
        return route.instruments().stream()
                        .map(Instrument::evidence)
                        .allMatch(evidence -> evidence.confidence() == Basis.SOURCED)
                && criteria.stream().noneMatch(Ranking::restsOnOwnKnowledge);
    }

    private static boolean restsOnOwnKnowledge(Finding finding) {
        return finding.basis() == Basis.OWN_KNOWLEDGE
                && finding.criterion() instanceof Leaf leaf
                && leaf.hard();
    }

    private static @Nullable BigDecimal interest(Route route) {
        return route.funding().terms().price().interestMinPct();
    }
}
