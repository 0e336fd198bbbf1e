package nl.kapitaalbrug.financing.matching.domain;

import java.net.URI;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.HumanCheck;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.OnUnknown;
import nl.kapitaalbrug.financing.catalogue.domain.Operator;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;
import nl.kapitaalbrug.financing.catalogue.domain.Source;

/** Writes criteria for tests. */
final class Rules {

    static final Source SOURCE =
            new Source("A test", URI.create("https://example.nl/rules"), Cases.DAY);

    private Rules() {}

    static Leaf leaf(RuleFact fact, Operator operator, RuleValue value) {
        return new Leaf(
                fact.name(), fact, operator, value, SOURCE, Basis.SOURCED, true, OnUnknown.ASK);
    }

    static Leaf atLeast(RuleFact fact, int value) {
        return leaf(fact, Operator.AT_LEAST, new RuleValue.Whole(value));
    }

    static Leaf atMost(RuleFact fact, int value) {
        return leaf(fact, Operator.AT_MOST, new RuleValue.Whole(value));
    }

    static Leaf atLeastEuros(RuleFact fact, long euros) {
        return leaf(fact, Operator.AT_LEAST, new RuleValue.Amount(EuroAmount.ofEuros(euros)));
    }

    static Leaf atMostEuros(RuleFact fact, long euros) {
        return leaf(fact, Operator.AT_MOST, new RuleValue.Amount(EuroAmount.ofEuros(euros)));
    }

    static Leaf is(RuleFact fact, boolean answer) {
        return leaf(fact, Operator.IS, new RuleValue.Flag(answer));
    }

    static Leaf choice(RuleFact fact, Operator operator, Enum<?>... choices) {
        return leaf(fact, operator, RuleValue.Choices.of(choices));
    }

    static Leaf ownKnowledge(Leaf leaf) {
        return new Leaf(
                leaf.id(),
                leaf.fact(),
                leaf.operator(),
                leaf.value(),
                leaf.source(),
                Basis.OWN_KNOWLEDGE,
                leaf.hard(),
                leaf.onUnknown());
    }

    static Leaf soft(Leaf leaf) {
        return new Leaf(
                leaf.id(),
                leaf.fact(),
                leaf.operator(),
                leaf.value(),
                leaf.source(),
                leaf.basis(),
                false,
                leaf.onUnknown());
    }

    static Leaf askProvider(Leaf leaf) {
        return new Leaf(
                leaf.id(),
                leaf.fact(),
                leaf.operator(),
                leaf.value(),
                leaf.source(),
                leaf.basis(),
                leaf.hard(),
                OnUnknown.PROVIDER);
    }

    static HumanCheck humanCheck() {
        return new HumanCheck(
                "OUTLOOK",
                new LocalisedText("Goede vooruitzichten.", "Sound outlook."),
                HumanCheck.Judge.PROVIDER,
                SOURCE,
                Basis.SOURCED);
    }
}
