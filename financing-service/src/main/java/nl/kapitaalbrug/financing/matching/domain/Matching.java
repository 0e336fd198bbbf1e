package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * Matches one request with every instrument of a catalogue: routes with reasons, contributions,
 * what to do first, and the question that decides most.
 */
public final class Matching {

    private final Supply supply;
    private final MatchingParameters parameters;

    /**
     * @param supply the instruments
     * @param parameters the figures that no instrument owns
     */
    public Matching(Supply supply, MatchingParameters parameters) {
        this.supply = supply;
        this.parameters = parameters;
    }

    /** The whole answer. The same case always gets the same answer. */
    public MatchReport match(MatchingCase matched) {
        Map<Instrument, Openness> openness = openness(matched);
        List<Instrument> open =
                supply.instruments().stream()
                        .filter(instrument -> openness.get(instrument).state().isMatched())
                        .toList();
        RouteEvaluation evaluation = new RouteEvaluation(supply, parameters, openness);
        MatchingFacts facts = matched.facts(parameters);
        List<RouteMatch> routes =
                Route.of(open).stream()
                        .map(route -> evaluation.match(route, matched, facts))
                        .filter(Matching::addsToItsFunding)
                        .toList();
        List<RouteMatch> ranked = finish(routes, evaluation, matched);
        List<Contribution> contributions = contributions(open, openness, facts);
        return new MatchReport(
                matched.day(),
                supply.version(),
                parameters.version(),
                ranked,
                contributions,
                FirstSteps.of(ranked, contributions, matched),
                DecidingQuestion.of(ranked));
    }

    /**
     * The routes with one of these instruments, in order of rank: the same outcomes as in the whole
     * answer, without conflicts and changes.
     */
    public List<RouteMatch> routesWith(Set<InstrumentId> instruments, MatchingCase matched) {
        Map<Instrument, Openness> openness = openness(matched);
        RouteEvaluation evaluation = new RouteEvaluation(supply, parameters, openness);
        List<Instrument> open =
                supply.instruments().stream()
                        .filter(instrument -> openness.get(instrument).state().isMatched())
                        .toList();
        return Route.of(open).stream()
                .filter(route ->
                        route.instruments().stream()
                                .anyMatch(one -> instruments.contains(one.id())))
                .map(route -> evaluation.match(route, matched))
                .filter(Matching::addsToItsFunding)
                .sorted(Ranking.ORDER)
                .toList();
    }

    private Map<Instrument, Openness> openness(MatchingCase matched) {
        Map<Instrument, Openness> openness =
                new TreeMap<>(Comparator.comparing(instrument -> instrument.id().value()));
        supply.instruments()
                .forEach(instrument ->
                        openness.put(
                                instrument,
                                Openness.of(
                                        instrument, matched.day(), parameters.freshnessMonths())));
        return openness;
    }

    private static List<RouteMatch> finish(
            List<RouteMatch> routes, RouteEvaluation evaluation, MatchingCase matched) {
        Counterfactual counterfactual = new Counterfactual(evaluation, matched);
        return routes.stream()
                .map(match ->
                        match.outcome() == Outcome.DOES_NOT_FIT
                                ? match.with(List.of(), counterfactual.change(match))
                                : match.with(conflicts(match, routes), null))
                .sorted(Ranking.ORDER)
                .toList();
    }

    /**
     * A guarantee repairs nothing in the instrument that funds: where that one refuses by itself,
     * it stands in the answer alone, with its reasons.
     */
    private static boolean addsToItsFunding(RouteMatch match) {
        return match.route().guarantee() == null
                || match.result().failing().stream()
                        .noneMatch(finding ->
                                finding.instrument().equals(match.route().funding().id()));
    }

    private static List<Conflict> conflicts(RouteMatch match, List<RouteMatch> routes) {
        Set<Pledge> wanted = Pledge.wantedBy(match.route().funding());
        return routes.stream()
                .filter(other -> other.outcome() != Outcome.DOES_NOT_FIT)
                .map(other -> other.route().funding())
                .filter(funding -> !funding.id().equals(match.route().funding().id()))
                .distinct()
                .flatMap(funding ->
                        Pledge.wantedBy(funding).stream()
                                .filter(wanted::contains)
                                .map(pledge -> new Conflict(funding.id(), pledge)))
                .toList();
    }

    private List<Contribution> contributions(
            List<Instrument> open, Map<Instrument, Openness> openness, MatchingFacts facts) {
        return open.stream()
                .filter(instrument -> !instrument.terms().basis().isFunding())
                .filter(instrument -> !instrument.isGuarantee())
                .map(instrument -> contribution(instrument, openness.get(instrument), facts))
                .sorted(
                        Comparator.comparing(Contribution::outcome)
                                .thenComparing(one -> one.instrument().id().value()))
                .toList();
    }

    private Contribution contribution(
            Instrument instrument, Openness openness, MatchingFacts facts) {
        Evaluation.Judged rules =
                Evaluation.of(instrument.id(), supply.conditions(instrument), facts);
        return new Contribution(
                instrument,
                MatchResult.of(rules.value(), rules.findings(), openness.state().isOpen()),
                rules.findings(),
                openness,
                upTo(instrument, facts.need()));
    }

    private static @Nullable EuroAmount upTo(Instrument instrument, FundingNeed need) {
        BigDecimal share = instrument.terms().maxSharePct();
        EuroAmount max = instrument.terms().amount().max();
        if (share == null) {
            return switch (instrument.terms().basis()) {
                case GRANT -> max;
                case TAX, LOAN, INVESTMENT, FACILITY, ASSET, GUARANTEED_TRANCHE -> null;
            };
        }
        EuroAmount eligible = EuroAmount.ZERO;
        for (SpendKind kind : instrument.eligibleSpend().kinds()) {
            eligible = eligible.plus(need.spendOn(kind));
        }
        EuroAmount part =
                EuroAmount.of(
                        eligible.scalar()
                                .multiply(share)
                                .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN));
        EuroAmount upTo = max == null ? part : part.min(max);
        return upTo.isPositive() ? upTo : null;
    }
}
