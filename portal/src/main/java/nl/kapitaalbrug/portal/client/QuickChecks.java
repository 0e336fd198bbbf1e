package nl.kapitaalbrug.portal.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The open quick check of the financing service. */
@Component
public class QuickChecks {

    private final FinancingApi api;

    QuickChecks(FinancingApi api) {
        this.api = api;
    }

    /** What would fit these few facts; nothing is kept. */
    public Outcome<JsonNode> check(JsonNode facts) {
        return Answer.of(() -> api.quickCheck(Answer.bytes(facts)), (body, tag) -> body);
    }
}
