package nl.kapitaalbrug.portal.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The open check of passports at the assessment service. */
@Component
public class Passports {

    private final AssessmentApi api;

    Passports(AssessmentApi api) {
        this.api = api;
    }

    /** The verdict on a seal: a code, and what the passport says when it is genuine. */
    public Outcome<JsonNode> verify(String seal) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("seal", seal);
        return Answer.of(() -> api.verify(Answer.bytes(body)), (answer, tag) -> answer);
    }
}
