package nl.kapitaalbrug.portal.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What became of a submitted request: its assessment and its routes. */
@Component
public class Results {

    private final AssessmentApi assessments;
    private final FinancingApi matches;

    Results(AssessmentApi assessments, FinancingApi matches) {
        this.assessments = assessments;
        this.matches = matches;
    }

    /** The newest assessment; missing while there is none. */
    public Outcome<JsonNode> assessment(String id) {
        return Answer.of(
                () -> assessments.assessments(id),
                (body, tag) -> {
                    JsonNode all = body.isArray() ? body : body.path("items");
                    return all.isEmpty() ? MissingNode.getInstance() : all.get(0);
                });
    }

    /** The newest match result. */
    public Outcome<JsonNode> matches(String id) {
        return Answer.of(() -> matches.matches(id), (body, tag) -> body);
    }
}
