package nl.kapitaalbrug.financing.matching.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.catalogue.domain.FirstStep;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;

/** What to do before, or soon after, the first order or signature. */
final class FirstSteps {

    private FirstSteps() {}

    /** The steps of everything that may still apply, the most urgent first. */
    static List<FirstThis> of(
            List<RouteMatch> routes, List<Contribution> contributions, MatchingCase matched) {
        Stream<Instrument> routed =
                routes.stream()
                        .filter(match -> match.outcome() != Outcome.DOES_NOT_FIT)
                        .flatMap(match -> match.route().instruments().stream());
        Stream<Instrument> contributed =
                contributions.stream()
                        .filter(one -> one.outcome() != Outcome.DOES_NOT_FIT)
                        .map(Contribution::instrument);
        return Stream.concat(contributed, routed)
                .distinct()
                .flatMap(instrument -> step(instrument, matched).stream())
                .sorted(
                        Comparator.comparing(
                                        FirstThis::before,
                                        Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(first -> first.instrument().id().value()))
                .toList();
    }

    private static Optional<FirstThis> step(Instrument instrument, MatchingCase matched) {
        FirstStep step = instrument.firstStep();
        if (step == null) {
            return Optional.empty();
        }
        LocalDate commitment = matched.request().need().firstCommitmentDate();
        if (commitment == null) {
            return Optional.of(new FirstThis(instrument, step, null));
        }
        LocalDate before =
                step.when() == FirstStep.When.BEFORE_COMMITMENT
                        ? commitment.minusDays(1)
                        : commitment.plusMonths(step.months());
        return before.isBefore(matched.day())
                ? Optional.empty()
                : Optional.of(new FirstThis(instrument, step, before));
    }
}
