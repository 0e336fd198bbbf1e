package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.Any;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.HumanCheck;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.Not;
import nl.kapitaalbrug.financing.catalogue.domain.OnUnknown;
import nl.kapitaalbrug.financing.catalogue.domain.Operator;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.RuleValue;

/** Reads the conditions of an instrument; facts, operators and limits are checked by type. */
final class RuleReader {

    private final SourceTable sources;
    private final Set<String> ids = new HashSet<>();

    RuleReader(SourceTable sources) {
        this.sources = sources;
    }

    /** The rules of an instrument: all of a list. */
    All read(YamlMap rules) {
        All all = new All(parts(rules, "all"));
        rules.done();
        return all;
    }

    private Condition condition(YamlMap map) {
        Condition condition;
        if (map.has("all")) {
            condition = map.build(() -> new All(parts(map, "all")));
        } else if (map.has("any")) {
            condition = map.build(() -> new Any(parts(map, "any")));
        } else if (map.has("not")) {
            condition = map.build(() -> new Not(condition(map.map("not"))));
        } else if (map.has("humanCheck")) {
            condition = map.build(() -> humanCheck(map));
        } else {
            condition = map.build(() -> leaf(map));
        }
        map.done();
        return condition;
    }

    private List<Condition> parts(YamlMap map, String key) {
        List<Condition> parts = new ArrayList<>();
        map.maps(key).forEach(part -> parts.add(condition(part)));
        return parts;
    }

    private HumanCheck humanCheck(YamlMap map) {
        return new HumanCheck(
                id(map),
                map.localised("humanCheck"),
                map.choice("owner", HumanCheck.Judge.class),
                sources.of(map),
                sources.basisOf(map));
    }

    private Leaf leaf(YamlMap map) {
        String key = map.text("fact");
        RuleFact fact = RuleFact.ofKey(key).orElseThrow(() -> map.wrong("fact", key, "a fact"));
        Operator operator = operator(map);
        if (!fact.type().takes(operator)) {
            throw map.wrong("fact", key, "compared with " + yamlKey(operator));
        }
        return new Leaf(
                id(map),
                fact,
                operator,
                value(map, fact, yamlKey(operator)),
                sources.of(map),
                sources.basisOf(map),
                !map.has("hard") || map.flag("hard"),
                map.choice("onUnknown", OnUnknown.class));
    }

    private String id(YamlMap map) {
        String id = map.text("id");
        if (!ids.add(id)) {
            throw map.wrong("id", id, "unique within the instrument");
        }
        return id;
    }

    private static Operator operator(YamlMap map) {
        List<Operator> found =
                Arrays.stream(Operator.values()).filter(o -> map.has(yamlKey(o))).toList();
        if (found.size() != 1) {
            throw new UnreadableFileException(
                    map.line(), "A criterion has one operator, not %s".formatted(found));
        }
        return found.getFirst();
    }

    private static RuleValue value(YamlMap map, RuleFact fact, String key) {
        Class<? extends RuleValue> kind = fact.type().value();
        if (kind == RuleValue.Flag.class) {
            return new RuleValue.Flag(map.flag(key));
        }
        if (kind == RuleValue.Amount.class) {
            return new RuleValue.Amount(map.euros(key));
        }
        if (kind == RuleValue.Whole.class) {
            return new RuleValue.Whole(map.whole(key));
        }
        return new RuleValue.Choices(choices(map, fact, key));
    }

    private static List<Enum<?>> choices(YamlMap map, RuleFact fact, String key) {
        List<Enum<?>> choices = new ArrayList<>();
        for (String word : map.words(key)) {
            choices.add(
                    fact.choices().stream()
                            .filter(choice -> Keys.of(choice).equals(word))
                            .findAny()
                            .orElseThrow(() -> map.wrong(key, word, "a choice of " + fact.key())));
        }
        return choices;
    }

    private static String yamlKey(Operator operator) {
        return switch (operator) {
            case IS -> "is";
            case IN -> "in";
            case NOT_IN -> "notIn";
            case AT_LEAST -> "atLeast";
            case AT_MOST -> "atMost";
            case INTERSECTS -> "intersects";
            case EXCLUDES -> "excludes";
        };
    }
}
