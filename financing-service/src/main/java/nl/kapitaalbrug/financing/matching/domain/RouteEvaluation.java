package nl.kapitaalbrug.financing.matching.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Guarantee;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;

/** Evaluates single routes against a case. */
final class RouteEvaluation {

    private static final List<TermField> CARRY_LIMITS =
            List.of(
                    TermField.AMOUNT_MAX,
                    TermField.MAX_SHARE,
                    TermField.TRANCHE_SHARE,
                    TermField.MAX_UNDERLYING_LOAN);

    private final Supply supply;
    private final MatchingParameters parameters;
    private final Map<Instrument, Openness> openness;

    RouteEvaluation(
            Supply supply, MatchingParameters parameters, Map<Instrument, Openness> openness) {
        this.supply = supply;
        this.parameters = parameters;
        this.openness = openness;
    }

    RouteMatch match(Route route, MatchingCase matched) {
        return match(route, matched, matched.facts(parameters));
    }

    /** The same with the facts of the case, read once for all routes. */
    RouteMatch match(Route route, MatchingCase matched, MatchingFacts known) {
        FundingNeed need = matched.request().need();
        Carry carry = Carry.of(need, route.funding(), route.guarantee());
        EuroAmount loan = carry.amount().isPositive() ? carry.amount() : carry.of();
        MatchingFacts facts = known.forRoute(loan, route.guarantee() != null);
        List<Finding> criteria = new ArrayList<>();
        Truth value = Truth.TRUE;
        for (Instrument instrument : route.instruments()) {
            value = value.and(judge(instrument, route, carry, facts, criteria));
        }
        List<Openness> open = route.instruments().stream().map(openness::get).toList();
        boolean allOpen = open.stream().allMatch(one -> one.state().isOpen());
        Instrument guarantee = route.guarantee();
        return new RouteMatch(
                route,
                MatchResult.of(value, criteria, allOpen),
                criteria,
                carry,
                open,
                Ranking.reasons(route, carry, criteria, need.mainAim()),
                guarantee == null
                        ? null
                        : BankSheet.of(matched.request(), guarantee, loan, parameters.deMinimis()),
                List.of(),
                notes(route, need),
                null);
    }

    /** Whether a route is not refused, without the rest of the answer. */
    Outcome outcome(Route route, MatchingCase matched) {
        return match(route, matched).outcome();
    }

    private Truth judge(
            Instrument instrument,
            Route route,
            Carry carry,
            MatchingFacts facts,
            List<Finding> criteria) {
        Evaluation.Judged rules =
                Evaluation.of(instrument.id(), supply.conditions(instrument), facts);
        Evaluation.Judged carried =
                Evaluation.of(
                        instrument.id(),
                        new All(
                                RouteCriteria.carriedMin(
                                        instrument, carry, basis(route, facts.need()))),
                        facts.with(
                                RuleFact.EXTERNAL_NEED,
                                new FactValue.Number(carry.amount().scalar())));
        criteria.addAll(carried.findings());
        criteria.addAll(rules.findings());
        return carried.value().and(rules.value());
    }

    /** What the carried amount rests on: only limits that may have lowered it count. */
    private static Basis basis(Route route, FundingNeed need) {
        Basis basis = Basis.SOURCED;
        for (Instrument instrument : route.instruments()) {
            if (!instrument.eligibleSpend().kinds().containsAll(need.spend().keySet())) {
                basis = basis.and(instrument.eligibleSpend().basis());
            }
            for (TermField field : CARRY_LIMITS) {
                basis = basis.and(instrument.evidence().basisOf(field));
            }
        }
        return basis;
    }

    private List<Note> notes(Route route, FundingNeed need) {
        List<Note> notes = new ArrayList<>();
        Instrument funding = route.funding();
        if (route.guarantee() != null && route.accreditationUnknown()) {
            notes.add(new Note(Note.Code.ACCREDITATION_UNKNOWN, route.guarantee().id()));
        }
        if (!funding.eligibleSpend().kinds().containsAll(need.spend().keySet())) {
            notes.add(new Note(Note.Code.SPEND_PARTLY_CARRIED, funding.id()));
        }
        Integer life = need.assetLifeMonths();
        if (life != null && need.tenor().months() > life) {
            notes.add(new Note(Note.Code.TENOR_BEYOND_ASSET_LIFE, funding.id()));
        }
        for (Instrument other : supply.instruments()) {
            Openness.State state = openness.get(other).state();
            Guarantee behind = other.guarantee();
            if (behind != null
                    && behind.form() == Guarantee.Form.PORTFOLIO
                    && behind.covers().contains(funding.kind())
                    && state.isMatched()) {
                notes.add(new Note(Note.Code.PORTFOLIO_GUARANTEE, other.id()));
            } else if (state == Openness.State.INDIRECT && other.kind() == funding.kind()) {
                notes.add(new Note(Note.Code.INDIRECT_MONEY, other.id()));
            }
        }
        return notes;
    }
}
