package nl.kapitaalbrug.financing.matching.adapter.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
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
import nl.kapitaalbrug.financing.catalogue.domain.Operator;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;
import nl.kapitaalbrug.financing.catalogue.domain.Source;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.AskedOf;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.CriterionItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.HumanCheckItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.QuestionItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.SourceItem;
import nl.kapitaalbrug.financing.matching.domain.FactValue;
import nl.kapitaalbrug.financing.matching.domain.Finding;
import nl.kapitaalbrug.financing.matching.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** Says in words what became of criteria, made from the criteria themselves. */
final class FindingTexts {

    private final Words words;

    FindingTexts(Words words) {
        this.words = words;
    }

    List<CriterionItem> criteria(List<Finding> findings) {
        List<CriterionItem> items = new ArrayList<>();
        for (Finding finding : findings) {
            if (finding.criterion() instanceof Leaf leaf && isShown(finding)) {
                items.add(
                        new CriterionItem(
                                leaf.id(),
                                finding.instrument().value(),
                                label(leaf),
                                yours(leaf, finding.yours()),
                                needed(finding, leaf),
                                source(leaf.source()),
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
                                source(check.source())));
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
                String question = words.text("askProvider", label(leaf), needed(finding, leaf));
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

    /** A criterion in a few words, for example "Looptijd: hoogstens 72 maanden". */
    String sentence(Finding finding) {
        return finding.criterion() instanceof Leaf leaf
                ? label(leaf) + ": " + needed(finding, leaf)
                : ConditionTexts.sentence(finding.criterion()).in(words.locale());
    }

    /** The same with what the firm has, for example "…; bij u 84 maanden". */
    String sentenceWithYours(Finding finding) {
        return finding.criterion() instanceof Leaf leaf
                ? words.text("needAndYours", sentence(finding), yours(leaf, finding.yours()))
                : sentence(finding);
    }

    String label(Fact fact) {
        return FactTexts.label(fact).in(words.locale());
    }

    SourceItem source(Source source) {
        return new SourceItem(source.title(), source.url(), source.asOf());
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

    private String label(Leaf leaf) {
        String own = "criterion." + leaf.id();
        return words.has(own)
                ? words.text(own)
                : ConditionTexts.label(leaf.fact()).in(words.locale());
    }

    private String needed(Finding finding, Leaf leaf) {
        String need = ConditionTexts.need(leaf).in(words.locale());
        return finding.negated() ? words.text("not", need) : need;
    }

    private String yours(Leaf leaf, @Nullable FactValue value) {
        RuleFact fact = leaf.fact();
        return switch (value) {
            case null -> words.text("unknown");
            case FactValue.Unknown unknown -> words.text("unknown");
            case FactValue.NotApplicable none -> words.text("notApplicable");
            case FactValue.YesNo answer -> statement(leaf, answer.value());
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

    /** The answer as a sentence, the way a rule that asks for it would say it. */
    private String statement(Leaf leaf, boolean answer) {
        Leaf same =
                new Leaf(
                        leaf.id(),
                        leaf.fact(),
                        Operator.IS,
                        new RuleValue.Flag(answer),
                        leaf.source(),
                        leaf.basis(),
                        leaf.hard(),
                        leaf.onUnknown());
        return ConditionTexts.need(same).in(words.locale());
    }

    private List<String> names(RuleFact fact, Collection<String> codes) {
        return fact.choices().stream()
                .filter(choice -> codes.contains(choice.name()))
                .map(choice -> ConditionTexts.choice(choice).in(words.locale()))
                .toList();
    }
}
