package nl.kapitaalbrug.financing.matching.domain;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.fact.Fact;

/**
 * The question whose answer can decide most routes.
 *
 * @param fact what to ask
 * @param routes how many routes wait for it, 1 or more
 */
public record DecidingQuestion(Fact fact, int routes) {

    /** The question on which most undecided routes wait; the earlier question when equal. */
    static Optional<DecidingQuestion> of(List<RouteMatch> routes) {
        Map<Fact, Integer> waiting = new EnumMap<>(Fact.class);
        for (RouteMatch match : routes) {
            if (match.outcome() == Outcome.CANNOT_TELL) {
                missing(match).forEach(fact -> waiting.merge(fact, 1, Integer::sum));
            }
        }
        return waiting.entrySet().stream()
                .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
                .map(most -> new DecidingQuestion(most.getKey(), most.getValue()));
    }

    private static Set<Fact> missing(RouteMatch match) {
        return match.result().unknown().stream()
                .flatMap(finding -> finding.missing().stream())
                .collect(Collectors.toSet());
    }
}
