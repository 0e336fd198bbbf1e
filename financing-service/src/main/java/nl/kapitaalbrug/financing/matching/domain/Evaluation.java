package nl.kapitaalbrug.financing.matching.domain;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.Any;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.HumanCheck;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.Not;
import nl.kapitaalbrug.financing.catalogue.domain.OnUnknown;

/**
 * Three-valued evaluation of the conditions of an instrument (Kleene). Negations are pushed down to
 * the criteria first, so that "refuses" means the same everywhere.
 *
 * <p>Two values go up the tree: what is certain, and what is left when nothing is held against a
 * request that must not be (a human check, something that the provider does not publish, a
 * preference). The second decides the outcome, the first which criteria still matter.
 */
final class Evaluation {

    private final InstrumentId instrument;
    private final MatchingFacts facts;

    private Evaluation(InstrumentId instrument, MatchingFacts facts) {
        this.instrument = instrument;
        this.facts = facts;
    }

    /** Every criterion with its verdict, and the value of the whole. */
    record Judged(Truth value, List<Finding> findings) {}

    static Judged of(InstrumentId instrument, Condition condition, MatchingFacts facts) {
        Node root = new Evaluation(instrument, facts).node(condition, false);
        List<Finding> findings = new ArrayList<>();
        root.collect(root.strict() != Truth.TRUE, findings);
        return new Judged(root.lenient(), findings);
    }

    private Node node(Condition condition, boolean negated) {
        return switch (condition) {
            case Leaf leaf -> new One(finding(leaf, negated));
            case HumanCheck check ->
                    new One(
                            new Finding(
                                    instrument, check, negated, null, Verdict.HUMAN_CHECK, false));
            case Not not -> node(not.parts().getFirst(), !negated);
            case All all -> negated ? new Either(nodes(all, true)) : new Both(nodes(all, false));
            case Any any -> negated ? new Both(nodes(any, true)) : new Either(nodes(any, false));
        };
    }

    private List<Node> nodes(Condition condition, boolean negated) {
        return condition.parts().stream().map(part -> node(part, negated)).toList();
    }

    private Finding finding(Leaf leaf, boolean negated) {
        FactValue yours = facts.value(leaf.fact());
        Truth holds = Comparison.of(leaf, yours);
        if (negated && !(yours instanceof FactValue.NotApplicable)) {
            holds = holds.not();
        }
        return new Finding(instrument, leaf, negated, yours, verdict(leaf, holds, yours), false);
    }

    private static Verdict verdict(Leaf leaf, Truth holds, FactValue yours) {
        return switch (holds) {
            case TRUE -> Verdict.HOLDS;
            case FALSE -> {
                if (!leaf.hard()) {
                    yield Verdict.PREFERENCE_MISSED;
                }
                yield leaf.basis() == Basis.OWN_KNOWLEDGE ? Verdict.NOT_CONFIRMED : Verdict.FAILS;
            }
            case UNKNOWN -> {
                if (!leaf.hard()) {
                    yield Verdict.PREFERENCE_MISSED;
                }
                if (leaf.onUnknown() == OnUnknown.PROVIDER || yours instanceof FactValue.Place) {
                    yield Verdict.ASK_PROVIDER;
                }
                yield yours instanceof FactValue.Interval
                        ? Verdict.EVIDENCE_MISSING
                        : Verdict.ASK_APPLICANT;
            }
        };
    }

    /** A condition with the values of its criteria filled in. */
    private sealed interface Node {

        Truth strict();

        Truth lenient();

        /** Adds the findings in the order of writing, marked when the outcome hangs on them. */
        void collect(boolean decides, List<Finding> into);
    }

    private record One(Finding finding) implements Node {

        @Override
        public Truth strict() {
            return finding.verdict().strict();
        }

        @Override
        public Truth lenient() {
            return finding.verdict().lenient();
        }

        @Override
        public void collect(boolean decides, List<Finding> into) {
            into.add(decides ? finding.deciding() : finding);
        }
    }

    private record Both(List<Node> parts, Truth strict, Truth lenient) implements Node {

        Both(List<Node> parts) {
            this(
                    parts,
                    parts.stream().map(Node::strict).reduce(Truth.TRUE, Truth::and),
                    parts.stream().map(Node::lenient).reduce(Truth.TRUE, Truth::and));
        }

        @Override
        public void collect(boolean decides, List<Finding> into) {
            parts.forEach(part -> part.collect(decides && part.strict() != Truth.TRUE, into));
        }
    }

    private record Either(List<Node> parts, Truth strict, Truth lenient) implements Node {

        Either(List<Node> parts) {
            this(
                    parts,
                    parts.stream().map(Node::strict).reduce(Truth.FALSE, Truth::or),
                    parts.stream().map(Node::lenient).reduce(Truth.FALSE, Truth::or));
        }

        /** While a choice is open or met, only the ways that are still open matter. */
        @Override
        public void collect(boolean decides, List<Finding> into) {
            parts.forEach(part ->
                    part.collect(
                            decides && strict != Truth.TRUE && part.lenient() == lenient, into));
        }
    }
}
