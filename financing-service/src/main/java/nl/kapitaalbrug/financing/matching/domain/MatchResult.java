package nl.kapitaalbrug.financing.matching.domain;

import java.util.List;

/**
 * What the criteria of a route say: the outcome with every reason.
 *
 * @param outcome fits, cannot tell yet, or does not fit
 * @param failing every criterion that fails and matters
 * @param unknown every criterion whose answer is open and matters; those that only the provider can
 *     answer hold back nothing
 * @param humanChecks what a person still judges; holds back nothing
 */
public record MatchResult(
        Outcome outcome, List<Finding> failing, List<Finding> unknown, List<Finding> humanChecks) {

    public MatchResult {
        failing = List.copyOf(failing);
        unknown = List.copyOf(unknown);
        humanChecks = List.copyOf(humanChecks);
    }

    /** Gathers what became of all criteria and of the question whether it is open. */
    static MatchResult of(Truth value, List<Finding> findings, boolean open) {
        Truth whole = value.and(open ? Truth.TRUE : Truth.UNKNOWN);
        return new MatchResult(
                Outcome.of(whole),
                findings.stream().filter(f -> f.decides() && f.verdict() == Verdict.FAILS).toList(),
                findings.stream().filter(f -> f.decides() && isOpen(f.verdict())).toList(),
                findings.stream()
                        .filter(f -> f.decides() && f.verdict() == Verdict.HUMAN_CHECK)
                        .toList());
    }

    private static boolean isOpen(Verdict verdict) {
        return verdict.holdsBack() || verdict == Verdict.ASK_PROVIDER;
    }
}
