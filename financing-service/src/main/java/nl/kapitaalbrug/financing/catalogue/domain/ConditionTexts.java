package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.reference.SbiSections;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * What a condition says to people, made from the condition itself in both languages, so that the
 * text cannot differ from what is evaluated.
 */
public final class ConditionTexts {

    private ConditionTexts() {}

    /** The name of what a rule looks at, for example "Looptijd". */
    public static LocalisedText label(RuleFact fact) {
        String key = "fact." + fact.key() + ".label";
        return RuleWords.has(key) ? RuleWords.text(key) : FactTexts.label(fact.asks().getFirst());
    }

    /** The name of one choice of a rule, for example of an area or a sector. */
    public static LocalisedText choice(Enum<?> choice) {
        return switch (choice) {
            case SbiSection section ->
                    new LocalisedText(
                            SbiSections.name(section, RuleWords.NL),
                            SbiSections.name(section, Locale.ENGLISH));
            case Area area -> RuleWords.text("Area." + area.name());
            case SizeClass size -> RuleWords.text("SizeClass." + size.name());
            case TechnologyRole role -> RuleWords.text("TechnologyRole." + role.name());
            default -> FactTexts.choice(choice);
        };
    }

    /** What a criterion needs, without the name of the fact, for example "hoogstens 6 jaar". */
    public static LocalisedText need(Leaf leaf) {
        return switch (leaf.value()) {
            case RuleValue.Flag flag -> statement(leaf.fact(), flag.yes());
            case RuleValue.Amount amount ->
                    RuleWords.fill(
                            "operator." + leaf.operator(),
                            locale -> RuleWords.euros(amount.euros(), locale));
            case RuleValue.Whole whole ->
                    RuleWords.fill(
                            "operator." + leaf.operator(),
                            locale -> RuleWords.quantity(leaf.fact().type(), whole, locale));
            case RuleValue.Choices list -> need(leaf, list);
        };
    }

    /** What the answer to a yes-or-no fact says, for example "u hebt al besteld of getekend". */
    public static LocalisedText statement(RuleFact fact, boolean yes) {
        return RuleWords.text("fact." + fact.key() + (yes ? ".yes" : ".no"));
    }

    /** The whole condition in one sentence, for example "Looptijd: hoogstens 6 jaar". */
    public static LocalisedText sentence(Condition condition) {
        return new LocalisedText(
                capital(sentence(condition, RuleWords.NL), RuleWords.NL),
                capital(sentence(condition, Locale.ENGLISH), Locale.ENGLISH));
    }

    private static String sentence(Condition condition, Locale locale) {
        return switch (condition) {
            case Leaf leaf when leaf.value() instanceof RuleValue.Flag -> need(leaf).in(locale);
            case Leaf leaf -> label(leaf.fact()).in(locale) + ": " + need(leaf).in(locale);
            case HumanCheck check -> check.text().in(locale);
            case Not not -> RuleWords.word("not", locale).formatted(sentence(not.part(), locale));
            case All all -> joined(all.parts(), "joinAll", locale);
            case Any any -> joined(any.parts(), "joinAny", locale);
        };
    }

    /** A list that leaves out only little is said by what it leaves out. */
    private static LocalisedText need(Leaf leaf, RuleValue.Choices list) {
        List<Enum<?>> rest =
                leaf.fact().choices().stream().filter(c -> !list.choices().contains(c)).toList();
        boolean byRest =
                leaf.operator() == Operator.INTERSECTS
                        && !rest.isEmpty()
                        && rest.size() < list.choices().size();
        return RuleWords.fill(
                byRest ? "operator.INTERSECTS.rest" : "operator." + leaf.operator(),
                locale -> RuleWords.list(names(byRest ? rest : list.choices(), locale), locale));
    }

    private static String joined(List<Condition> parts, String joiner, Locale locale) {
        if (parts.isEmpty()) {
            return RuleWords.word("nothing", locale);
        }
        Function<Condition, String> part =
                condition ->
                        condition.parts().size() > 1
                                ? "(" + sentence(condition, locale) + ")"
                                : sentence(condition, locale);
        return parts.stream().map(part).collect(Collectors.joining(RuleWords.word(joiner, locale)));
    }

    /** The same in the middle of a sentence, where only the names of areas keep their capital. */
    public static LocalisedText choiceWithin(Enum<?> choice) {
        LocalisedText name = choice(choice);
        return choice instanceof Area
                ? name
                : new LocalisedText(
                        small(name.nl(), RuleWords.NL), small(name.en(), Locale.ENGLISH));
    }

    private static List<String> names(List<Enum<?>> choices, Locale locale) {
        return choices.stream().map(choice -> choiceWithin(choice).in(locale)).toList();
    }

    private static String small(String name, Locale locale) {
        return name.substring(0, 1).toLowerCase(locale) + name.substring(1);
    }

    private static String capital(String sentence, Locale locale) {
        return sentence.substring(0, 1).toUpperCase(locale) + sentence.substring(1);
    }
}
