package nl.kapitaalbrug.contracts.request;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the firm says of the technology in its plan.
 *
 * @param role what the firm has to do with the technology
 * @param elements the critical elements, at least one if and only if the firm develops, at most
 *     {@value #MAX_ELEMENTS}, with different keys
 */
public record TechnologyClaim(TechnologyRole role, List<CriticalElement> elements) {

    /** More elements than this cannot all be critical. */
    public static final int MAX_ELEMENTS = 5;

    public TechnologyClaim {
        Checks.require(
                (role == TechnologyRole.DEVELOPS) == !elements.isEmpty(),
                "ELEMENTS_WITHOUT_DEVELOPMENT",
                "Critical elements are asked of a firm that develops, and only then");
        Checks.require(
                elements.size() <= MAX_ELEMENTS
                        && elements.stream().map(CriticalElement::key).distinct().count()
                                == elements.size(),
                "ELEMENTS_OUT_OF_RANGE",
                "There are at most %d critical elements, with different keys"
                        .formatted(MAX_ELEMENTS));
        elements = List.copyOf(elements);
    }

    /**
     * One technology on which the plan hangs.
     *
     * @param key neutral key such as {@code e1}; the name stays with the applicant
     * @param answers answer by item of the questionnaire ({@code T1.1} to {@code T9.2}); an item
     *     without an answer counts as not passed
     */
    public record CriticalElement(String key, Map<String, EvidenceAnswer> answers) {

        public CriticalElement {
            Checks.require(
                    key.matches("e[1-5]"), "ELEMENT_KEY", "A critical element is named e1 to e5");
            Checks.require(
                    TechnologyItem.CODES.containsAll(answers.keySet()),
                    "ITEM_UNKNOWN",
                    "Items are T1.1 to T9.2 of the questionnaire");
            answers.forEach((item, answer) ->
                    Checks.require(
                            answer.response() != EvidenceResponse.NOT_APPLICABLE
                                    || TechnologyItem.of(item).mayBeNotApplicable(),
                            "ITEM_APPLIES_ALWAYS",
                            "Item %s always applies".formatted(item)));
            answers = Map.copyOf(new TreeMap<>(answers));
        }
    }
}
