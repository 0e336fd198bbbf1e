package nl.kapitaalbrug.financing.matching.adapter.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.ConditionTexts;
import nl.kapitaalbrug.financing.catalogue.domain.HumanCheck;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.AskedOf;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.CriterionItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.HumanCheckItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.QuestionItem;
import nl.kapitaalbrug.financing.matching.domain.FactValue;
import nl.kapitaalbrug.financing.matching.domain.Finding;
import nl.kapitaalbrug.financing.matching.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** Says in words what became of criteria, made from the criteria themselves. */
final class FindingTexts {

    private final Wording wording;
    private final Words words;
    private final Map<Answer, String> answers = new HashMap<>();

    FindingTexts(Wording wording) {
        this.wording = wording;
        this.words = wording.words();
    }

    /** What is known of one fact; it comes back in many criteria. */
    private record Answer(RuleFact fact, FactValue value) {}

    List<CriterionItem> criteria(List<Finding> findings) {
        List<CriterionItem> items = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.criterion() instanceof Leaf leaf && isShown(finding)) {
                Wording.Criterion said = wording.of(leaf);
                items.add(
                        new CriterionItem(
                                leaf.id(),
                                finding.instrument().value(),
                                said.label(),
                                yours(leaf.fact(), finding.yours()),
                                needed(finding, leaf),
                                said.source(),
                                leaf.basis(),
                                finding.verdict(),
                                finding.decides()));
            }
        }
        return items;
    }

    List<HumanCheckItem> humanChecks(List<Finding> findings) {
        List<HumanCheckItem> items = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.criterion() instanceof HumanCheck check) {
                items.add(
                        new HumanCheckItem(
                                check.id(),
                                finding.instrument().value(),
                                check.text().in(words.locale()),
                                Wording.source(check.source())));
            }
        }
        return items;
    }

    /** One question for each missing answer, and one for each thing that only a provider knows. */
    List<QuestionItem> questions(List<Finding> unknown) {
        Set<Fact> asked = new TreeSet<>();
        unknown.forEach(finding -> asked.addAll(finding.missing()));
        List<QuestionItem> items = new ArrayList<>();
        asked.forEach(fact -> items.add(question(fact, null)));
        for (Finding finding : unknown) {
            if (isForProvider(finding.verdict()) && finding.criterion() instanceof Leaf leaf) {
                String question = words.text("askProvider", sentence(finding));
                items.add(new QuestionItem(null, null, question, AskedOf.PROVIDER, null));
            }
        }
        return items.stream().distinct().toList();
    }

    QuestionItem question(Fact fact, @Nullable Integer routes) {
        return new QuestionItem(
                fact,
                fact.key(),
                FactTexts.question(fact).in(words.locale()),
                AskedOf.APPLICANT,
                routes);
    }

    /** What counts and rests on own knowledge. */
    List<String> unconfirmed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.basis() == Basis.OWN_KNOWLEDGE)
                .filter(finding -> finding.criterion() instanceof Leaf && isShown(finding))
                .map(this::sentence)
                .distinct()
                .toList();
    }

    /**
     * A criterion in a few words, for example "Looptijd: hoogstens 72 maanden". An answer of yes or
     * no is a sentence of its own.
     */
    String sentence(Finding finding) {
        if (!(finding.criterion() instanceof Leaf leaf)) {
            return ConditionTexts.sentence(finding.criterion()).in(words.locale());
        }
        String needed = needed(finding, leaf);
        return isStatement(leaf) ? words.capital(needed) : wording.of(leaf).label() + ": " + needed;
    }

    /** What is needed and how it is, for example "Looptijd: nodig is …. Bij u: ….". */
    String sentenceWithYours(Finding finding) {
        if (!(finding.criterion() instanceof Leaf leaf)) {
            return sentence(finding);
        }
        String needed = needed(finding, leaf);
        String yours = yours(leaf.fact(), finding.yours());
        return isStatement(leaf)
                ? words.text("needAndYours.statement", needed, yours)
                : words.text("needAndYours", wording.of(leaf).label(), needed, yours);
    }

    /** What is not known yet, as the end of a sentence, for example "hoe hoog uw omzet is". */
    String open(Fact fact) {
        return words.text("open." + fact.key());
    }

    /** A way that is not met, in a choice that is met another way, would only confuse. */
    private static boolean isShown(Finding finding) {
        return finding.decides()
                || finding.verdict() == Verdict.HOLDS
                || finding.verdict() == Verdict.PREFERENCE_MISSED;
    }

    private static boolean isForProvider(Verdict verdict) {
        return verdict == Verdict.ASK_PROVIDER || verdict == Verdict.NOT_CONFIRMED;
    }

    private static boolean isStatement(Leaf leaf) {
        return leaf.value() instanceof RuleValue.Flag;
    }

    private String needed(Finding finding, Leaf leaf) {
        if (finding.negated() && leaf.value() instanceof RuleValue.Flag(boolean yes)) {
            return ConditionTexts.statement(leaf.fact(), !yes).in(words.locale());
        }
        String need = wording.of(leaf).needed();
        return finding.negated() ? words.text("not", need) : need;
    }

    private String yours(RuleFact fact, @Nullable FactValue value) {
        return value == null
                ? words.text("unknown")
                : answers.computeIfAbsent(new Answer(fact, value), this::write);
    }

    private String write(Answer answer) {
        RuleFact fact = answer.fact();
        return switch (answer.value()) {
            case FactValue.Unknown unknown -> words.text("unknown");
            case FactValue.NotApplicable none -> words.text("notApplicable");
            case FactValue.YesNo said ->
                    ConditionTexts.statement(fact, said.value()).in(words.locale());
            case FactValue.Number number -> number(fact, number.value());
            case FactValue.Interval levels ->
                    levels.supported() == levels.claimed()
                            ? words.text("level", levels.supported())
                            : words.text("levels", levels.supported(), levels.claimed());
            case FactValue.Choices choices -> String.join(", ", names(fact, choices.codes()));
            case FactValue.OneOf choices -> words.list(names(fact, choices.codes()), "or");
            case FactValue.Place place ->
                    Municipalities.find(place.code())
                            .map(Municipality::name)
                            .orElse(words.text("elsewhere"));
        };
    }

    private String number(RuleFact fact, BigDecimal number) {
        return switch (fact.type()) {
            case EUROS -> words.euros(EuroAmount.rounded(number));
            case MONTHS -> words.months(number.intValue());
            case YEARS -> words.text("years", number.intValue());
            case PERCENT -> words.percent(number.setScale(1, RoundingMode.HALF_UP));
            case COUNT, LEVELS, YES_NO, CHOICE, PLACE, CHOICES ->
                    String.format(words.locale(), "%,d", number.longValue());
        };
    }

    private List<String> names(RuleFact fact, Collection<String> codes) {
        return fact.choices().stream()
                .filter(choice -> codes.contains(choice.name()))
                .map(choice -> ConditionTexts.choiceWithin(choice).in(words.locale()))
                .toList();
    }
}
