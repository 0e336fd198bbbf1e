package nl.kapitaalbrug.financing.matching.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.financing.catalogue.domain.Area;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.Operator;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;

/** Compares what is known of a fact with the limit of a criterion. */
final class Comparison {

    private Comparison() {}

    static Truth of(Leaf leaf, FactValue yours) {
        return switch (yours) {
            case FactValue.Unknown unknown -> Truth.UNKNOWN;
            case FactValue.NotApplicable none -> Truth.FALSE;
            case FactValue.YesNo answer ->
                    Truth.of(answer.value() == ((RuleValue.Flag) leaf.value()).yes());
            case FactValue.Number number -> Truth.of(within(leaf, number.value()));
            case FactValue.Interval levels -> levels(leaf, levels);
            case FactValue.Choices choices -> choices(leaf, choices.codes());
            case FactValue.OneOf choices -> oneOf(leaf, choices.codes());
            case FactValue.Place place -> place(leaf, place);
        };
    }

    private static boolean within(Leaf leaf, BigDecimal number) {
        int order = number.compareTo(limit(leaf.value()));
        return leaf.operator() == Operator.AT_LEAST ? order >= 0 : order <= 0;
    }

    private static BigDecimal limit(RuleValue value) {
        return switch (value) {
            case RuleValue.Amount amount -> amount.euros().scalar();
            case RuleValue.Whole whole -> BigDecimal.valueOf(whole.value());
            case RuleValue.Flag flag -> throw new IllegalStateException("A flag is no limit");
            case RuleValue.Choices list -> throw new IllegalStateException("A list is no limit");
        };
    }

    /** All of the interval, none of it, or part of it. */
    private static Truth levels(Leaf leaf, FactValue.Interval levels) {
        boolean low = within(leaf, BigDecimal.valueOf(levels.supported()));
        boolean high = within(leaf, BigDecimal.valueOf(levels.claimed()));
        if (low == high) {
            return Truth.of(low);
        }
        return Truth.UNKNOWN;
    }

    private static Truth choices(Leaf leaf, Collection<String> yours) {
        boolean shared = !Collections.disjoint(names(leaf), yours);
        return switch (leaf.operator()) {
            case IN, INTERSECTS -> Truth.of(shared);
            case NOT_IN, EXCLUDES -> Truth.of(!shared);
            case IS, AT_LEAST, AT_MOST -> throw new IllegalStateException("No list is compared so");
        };
    }

    private static Truth oneOf(Leaf leaf, Collection<String> possible) {
        List<String> names = names(leaf);
        Truth in =
                names.containsAll(possible)
                        ? Truth.TRUE
                        : Collections.disjoint(names, possible) ? Truth.FALSE : Truth.UNKNOWN;
        return leaf.operator() == Operator.NOT_IN ? in.not() : in;
    }

    private static Truth place(Leaf leaf, FactValue.Place place) {
        Truth within = Truth.FALSE;
        for (Enum<?> choice : ((RuleValue.Choices) leaf.value()).choices()) {
            Optional<Boolean> holds = ((Area) choice).holds(place.code());
            within = within.or(holds.map(Truth::of).orElse(Truth.UNKNOWN));
        }
        return within;
    }

    private static List<String> names(Leaf leaf) {
        return ((RuleValue.Choices) leaf.value()).choices().stream().map(Enum::name).toList();
    }
}
