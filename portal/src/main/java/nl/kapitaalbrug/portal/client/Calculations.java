package nl.kapitaalbrug.portal.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The open calculators of the assessment service. */
@Component
public class Calculations {

    private final AssessmentApi api;

    Calculations(AssessmentApi api) {
        this.api = api;
    }

    /** The descriptions of all of them. */
    public Outcome<JsonNode> all() {
        return Answer.of(api::calculators, (body, tag) -> body.path("items"));
    }

    /** The description of one. */
    public Outcome<JsonNode> of(String method) {
        return Answer.of(() -> api.calculator(method), (body, tag) -> body);
    }

    /** Calculates. */
    public Outcome<JsonNode> calculate(String method, JsonNode inputs) {
        return Answer.of(() -> api.calculate(method, Answer.bytes(inputs)), (body, tag) -> body);
    }
}
