package nl.kapitaalbrug.support.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks an OpenAPI document against the Dutch API design rules 2.2 (Logius), and against a few of
 * our own. Every service calls it with the document that it really serves:
 *
 * <pre>{@code
 * DesignRules.check(body of /v1/openapi.json);
 * }</pre>
 *
 * Which rules there are, and what happens to those that no document can show, stands in {@code
 * docs/api/design-rules.md}.
 */
public final class DesignRules {

    private static final List<DesignRule> ALL =
            Stream.of(
                            DocumentChecks.RULES,
                            PathChecks.RULES,
                            OperationChecks.RULES,
                            AnswerChecks.RULES,
                            FieldChecks.RULES,
                            HouseChecks.RULES)
                    .flatMap(List::stream)
                    .toList();

    private DesignRules() {}

    /** The ids of all rules that are checked, in order. */
    public static List<String> ids() {
        return ALL.stream().map(DesignRule::id).toList();
    }

    /** Every place where the document breaks a rule; empty when it keeps them all. */
    public static List<Violation> violations(JsonNode document) {
        ApiDescription api = new ApiDescription(document);
        List<Violation> found = new ArrayList<>();
        for (DesignRule rule : ALL) {
            rule.check()
                    .check(
                            api,
                            (pointer, message) ->
                                    found.add(new Violation(rule.id(), pointer, message)));
        }
        return found;
    }

    /**
     * Checks a document.
     *
     * @throws AssertionError with every violation
     */
    public static void check(String document) {
        List<Violation> found = violations(JsonMapper.shared().readTree(document));
        if (!found.isEmpty()) {
            throw new AssertionError(
                    found.stream()
                            .map(Violation::toString)
                            .collect(
                                    Collectors.joining(
                                            "\n", "The document breaks design rules:\n", "")));
        }
    }
}
