package nl.kapitaalbrug.portal.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the assessment service tells everybody of passports. */
@Component
public class Passports {

    private final AssessmentApi api;

    Passports(AssessmentApi api) {
        this.api = api;
    }

    /** How often people agree with the computed class; only how many there are while few. */
    public Outcome<JsonNode> calibration() {
        return Answer.of(api::calibration, (answer, tag) -> answer);
    }

    /** The verdict on a seal: a code, and what the passport says when it is genuine. */
    public Outcome<JsonNode> verify(String seal) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("seal", seal);
        return Answer.of(() -> api.verify(Answer.bytes(body)), (answer, tag) -> answer);
    }
}
