package nl.kapitaalbrug.portal.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The figures of all needs together, as the province may see them. */
@Component
public class DemandFigures {

    private final DemandApi api;

    DemandFigures(DemandApi api) {
        this.api = api;
    }

    /** All figures; synthetic needs count when wanted. */
    public Outcome<JsonNode> all(boolean synthetic) {
        return Answer.of(() -> api.demand(choice(synthetic)), (body, tag) -> body);
    }

    /** One figure as a file for a spreadsheet. */
    public Outcome<byte[]> csv(String figure, boolean synthetic) {
        return Answer.file(() -> api.csv(figure, choice(synthetic)), "text/csv");
    }

    private static String choice(boolean synthetic) {
        return synthetic ? "include" : "exclude";
    }
}
