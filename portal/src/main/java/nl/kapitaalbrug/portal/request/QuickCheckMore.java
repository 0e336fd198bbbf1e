package nl.kapitaalbrug.portal.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactType;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Questions beyond the six that can decide a quick check, asked one at a time where they decide.
 */
final class QuickCheckMore {

    /** Each with the place of its answer in the sections of a request. */
    private static final Map<Fact, String> PLACES = new EnumMap<>(Fact.class);

    static {
        PLACES.put(Fact.ANNUAL_TURNOVER, "income/annualTurnover");
        PLACES.put(Fact.TOTAL_ASSETS, "balance/totalAssets");
        List.of(Fact.LENDING_VALUE, Fact.EXISTING_PLEDGES, Fact.SURETY_WILLING, Fact.SHARES_WILLING)
                .forEach(fact -> PLACES.put(fact, "security/" + fact.key()));
        List.of(
                        Fact.PUBLICLY_INSURED_CARE,
                        Fact.MAINLY_PRIMARY_AGRICULTURE,
                        Fact.INVOICES_BUSINESSES,
                        Fact.SELLS_COMMERCIALLY)
                .forEach(fact -> PLACES.put(fact, "standing/" + fact.key()));
        List.of(
                        Fact.WBSO_DECLARATION,
                        Fact.ENERGY_LIST_ASSET,
                        Fact.ENVIRONMENT_LIST_ASSET,
                        Fact.PROFESSIONAL_ROUND,
                        Fact.FOLLOW_ON_LETTER,
                        Fact.OTHER_FUNDING_PROVEN,
                        Fact.PARTNER_FIRM)
                .forEach(fact -> PLACES.put(fact, "preparation/" + fact.key()));
    }

    private QuickCheckMore() {}

    /** All questions that may decide. */
    static Stream<Question> all(FactQuestions facts) {
        return PLACES.keySet().stream().map(fact -> question(fact, facts));
    }

    /** The questions that were answered, in the order of the facts. */
    static List<Question> answered(Typing typing, FactQuestions facts) {
        return PLACES.keySet().stream()
                .filter(fact -> !typing.text(fact.key()).isBlank())
                .map(fact -> question(fact, facts))
                .toList();
    }

    /** The question that decides most, if it is one of these and still open. */
    static Optional<Question> deciding(JsonNode found, Typing typing, Texts texts) {
        return Fact.ofKey(key(found))
                .filter(PLACES::containsKey)
                .filter(fact -> typing.text(fact.key()).isBlank())
                .map(fact -> question(fact, new FactQuestions(texts)));
    }

    /** The key of the fact; the service names it as it is in the enumeration. */
    private static String key(JsonNode found) {
        String name = found.at("/decidingQuestion/fact").asString("");
        for (Fact fact : PLACES.keySet()) {
            if (fact.name().equals(name) || fact.key().equals(name)) {
                return fact.key();
            }
        }
        return "";
    }

    private static Question question(Fact fact, FactQuestions facts) {
        return fact.type() == FactType.YES_NO
                ? facts.yesNo(fact, fact.key())
                : facts.typed(fact, fact.key(), FieldKind.WHOLE_EUROS);
    }

    /**
     * The answers in the sections about figures and circumstances; missing where there are none.
     */
    static ObjectNode section(JsonNode more, List<String> parts) {
        ObjectNode section = JsonNodeFactory.instance.objectNode();
        PLACES.forEach((fact, place) -> {
            String part = place.substring(0, place.indexOf('/'));
            JsonNode answer = more.path(fact.key());
            if (parts.contains(part) && !answer.isMissingNode() && !answer.isNull()) {
                section.withObjectProperty(part).set(fact.key(), answer);
            }
        });
        return section;
    }
}
