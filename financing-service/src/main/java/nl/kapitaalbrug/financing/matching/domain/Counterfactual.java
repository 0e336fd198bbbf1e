package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.Operator;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;
import org.jspecify.annotations.Nullable;

/**
 * The smallest single change that the applicant can honestly make and that turns a refusal around
 * (matching rules, section 9). Candidates come from the criteria that fail; each is proven by
 * evaluating the whole route again. Less collateral, an amount above the project cost, more own
 * money than declared, another sector, form or place are never proposed.
 */
final class Counterfactual {

    private static final Comparator<Change> SMALLEST =
            Comparator.comparing(Change::becomes)
                    .thenComparing(Change::kind)
                    .thenComparing(change -> change.to().subtract(change.from()).abs());

    private final RouteEvaluation evaluation;
    private final MatchingCase matched;

    Counterfactual(RouteEvaluation evaluation, MatchingCase matched) {
        this.evaluation = evaluation;
        this.matched = matched;
    }

    /** The smallest change that makes a refused route possible; {@code null} when none does. */
    @Nullable Change change(RouteMatch match) {
        List<Change> proven = new ArrayList<>();
        for (Finding finding : match.result().failing()) {
            if (finding.criterion() instanceof Leaf leaf && !finding.negated()) {
                candidate(leaf)
                        .flatMap(found -> prove(match.route(), found))
                        .ifPresent(proven::add);
            }
        }
        return proven.stream().min(SMALLEST).orElse(null);
    }

    /** A change that may help, with the case after it. */
    private record Candidate(
            Change.Kind kind, BigDecimal from, BigDecimal to, MatchingCase changed) {}

    private Optional<Change> prove(Route route, Candidate candidate) {
        Outcome becomes = evaluation.outcome(route, candidate.changed());
        return becomes == Outcome.DOES_NOT_FIT
                ? Optional.empty()
                : Optional.of(
                        new Change(candidate.kind(), candidate.from(), candidate.to(), becomes));
    }

    private Optional<Candidate> candidate(Leaf leaf) {
        try {
            return switch (leaf.fact()) {
                case EXTERNAL_NEED -> amount(leaf.operator(), limit(leaf));
                case PROJECT_COST ->
                        leaf.operator() == Operator.AT_MOST
                                ? smaller(limit(leaf).minus(need().ownContribution()))
                                : Optional.empty();
                case OWN_SHARE -> ownShare(leaf);
                case TENOR -> tenor(leaf);
                case SURETY_WILLING -> willing(leaf, Change.Kind.SURETY);
                case SHARES_WILLING -> willing(leaf, Change.Kind.SHARES);
                default -> Optional.empty();
            };
        } catch (InvalidValueException impossible) {
            return Optional.empty();
        }
    }

    private Optional<Candidate> amount(Operator operator, EuroAmount limit) {
        return operator == Operator.AT_MOST ? smaller(limit) : larger(limit);
    }

    /** More from outside for the same plan: never above its cost. */
    private Optional<Candidate> larger(EuroAmount amount) {
        EuroAmount own = need().projectCost().minus(amount);
        if (own.isNegative() || own.compareTo(need().ownContribution()) >= 0) {
            return Optional.empty();
        }
        return Optional.of(
                candidate(
                        Change.Kind.LARGER_AMOUNT,
                        need().externalNeed().scalar(),
                        amount.scalar(),
                        matched.with(with(need().spend(), own, need().tenor()))));
    }

    /** A smaller plan with the same own contribution: the largest spending is phased first. */
    private Optional<Candidate> smaller(EuroAmount amount) {
        if (!amount.isPositive() || amount.compareTo(need().externalNeed()) >= 0) {
            return Optional.empty();
        }
        EuroAmount cut = need().externalNeed().minus(amount);
        Map<SpendKind, EuroAmount> spend = new EnumMap<>(SpendKind.class);
        List<Map.Entry<SpendKind, EuroAmount>> largestFirst =
                need().spend().entrySet().stream()
                        .sorted(Map.Entry.<SpendKind, EuroAmount>comparingByValue().reversed())
                        .toList();
        for (Map.Entry<SpendKind, EuroAmount> entry : largestFirst) {
            EuroAmount less = cut.min(entry.getValue());
            cut = cut.minus(less);
            if (entry.getValue().compareTo(less) > 0) {
                spend.put(entry.getKey(), entry.getValue().minus(less));
            }
        }
        return Optional.of(
                candidate(
                        Change.Kind.SMALLER_AMOUNT,
                        need().externalNeed().scalar(),
                        amount.scalar(),
                        matched.with(with(spend, need().ownContribution(), need().tenor()))));
    }

    /** The own contribution as declared is enough for a smaller plan. */
    private Optional<Candidate> ownShare(Leaf leaf) {
        EuroAmount own = need().ownContribution();
        if (leaf.operator() != Operator.AT_LEAST
                || !(leaf.value() instanceof RuleValue.Whole pct)
                || pct.value() == 0) {
            return Optional.empty();
        }
        BigDecimal cost =
                own.scalar()
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(pct.value()), 0, RoundingMode.DOWN);
        return smaller(EuroAmount.of(cost).minus(own));
    }

    /** Longer only within the life of what is bought. */
    private Optional<Candidate> tenor(Leaf leaf) {
        if (!(leaf.value() instanceof RuleValue.Whole months)) {
            return Optional.empty();
        }
        Integer life = need().assetLifeMonths();
        boolean longer = months.value() > need().tenor().months();
        if (longer && (life == null || months.value() > life)) {
            return Optional.empty();
        }
        return Optional.of(
                candidate(
                        Change.Kind.TENOR,
                        BigDecimal.valueOf(need().tenor().months()),
                        BigDecimal.valueOf(months.value()),
                        matched.with(
                                with(
                                        need().spend(),
                                        need().ownContribution(),
                                        new Tenor(months.value())))));
    }

    private Optional<Candidate> willing(Leaf leaf, Change.Kind kind) {
        if (!(leaf.value() instanceof RuleValue.Flag flag) || !flag.yes()) {
            return Optional.empty();
        }
        MatchingCase changed =
                kind == Change.Kind.SURETY ? matched.willingSurety() : matched.willingShares();
        return Optional.of(candidate(kind, BigDecimal.ZERO, BigDecimal.ONE, changed));
    }

    private static Candidate candidate(
            Change.Kind kind, BigDecimal from, BigDecimal to, MatchingCase changed) {
        return new Candidate(kind, from, to, changed);
    }

    private FundingNeed with(Map<SpendKind, EuroAmount> spend, EuroAmount own, Tenor tenor) {
        return new FundingNeed(
                spend,
                need().aims(),
                own,
                tenor,
                need().place(),
                need().assetLifeMonths(),
                need().firstCommitmentDate(),
                need().graceNeededMonths());
    }

    private FundingNeed need() {
        return matched.request().need();
    }

    private static EuroAmount limit(Leaf leaf) {
        return ((RuleValue.Amount) leaf.value()).euros();
    }
}
