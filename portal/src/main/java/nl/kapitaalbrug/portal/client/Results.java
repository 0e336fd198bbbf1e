package nl.kapitaalbrug.portal.client;

import java.util.function.Supplier;
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

    /**
     * What became of a request.
     *
     * @param assessment the newest assessment; missing while there is none
     * @param matches the newest match result
     */
    public record Found(Outcome<JsonNode> assessment, Outcome<JsonNode> matches) {}

    /** Asks both services at the same time. */
    public Found of(String id) {
        Supplier<Outcome<JsonNode>> assessment = SideCall.begin(() -> assessment(id));
        Outcome<JsonNode> routes = matches(id);
        return new Found(assessment.get(), routes);
    }

    private Outcome<JsonNode> assessment(String id) {
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
