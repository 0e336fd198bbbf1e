package nl.kapitaalbrug.portal.client;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Quick checks: the matching of the financing service, and where the applicant service keeps them.
 */
@Component
public class QuickChecks {

    private final FinancingApi matching;
    private final ApplicantApi keeping;

    QuickChecks(FinancingApi matching, ApplicantApi keeping) {
        this.matching = matching;
        this.keeping = keeping;
    }

    /**
     * A check that is kept.
     *
     * @param code finds it again
     * @param until until when
     * @param facts the answers
     */
    public record Kept(String code, @Nullable Instant until, JsonNode facts) {}

    /** What would fit these few facts. */
    public Outcome<JsonNode> check(JsonNode facts) {
        return Answer.of(() -> matching.quickCheck(Answer.bytes(facts)), (body, tag) -> body);
    }

    /**
     * Keeps the answers; the same key keeps them once.
     *
     * @param follows code of the check whose answers were changed; empty when there is none
     */
    public Outcome<Kept> keep(ObjectNode facts, String follows, String key) {
        ObjectNode body = known(facts);
        if (!follows.isEmpty()) {
            body.put("follows", follows);
        }
        return Answer.of(
                () -> keeping.keepCheck(key, Answer.bytes(body)), (answer, tag) -> kept(answer));
    }

    /** The answers under that code. */
    public Outcome<Kept> find(String code) {
        return Answer.of(() -> keeping.check(code), (answer, tag) -> kept(answer));
    }

    private static ObjectNode known(ObjectNode facts) {
        ObjectNode known = facts.deepCopy();
        known.removeNulls();
        if (known.path("more") instanceof ObjectNode more) {
            more.removeNulls();
        }
        return known;
    }

    private static Kept kept(JsonNode answer) {
        String until = answer.path("until").asString("");
        return new Kept(
                answer.path("code").asString(),
                until.isEmpty() ? null : Instant.parse(until),
                answer.path("facts"));
    }
}
