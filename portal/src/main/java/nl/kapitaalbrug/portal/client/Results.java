package nl.kapitaalbrug.portal.client;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What became of a submitted request: its assessments, what people make of them, its routes. */
@Component
public class Results {

    private final AssessmentApi assessments;
    private final ReviewsApi reviews;
    private final FinancingApi matches;

    Results(AssessmentApi assessments, ReviewsApi reviews, FinancingApi matches) {
        this.assessments = assessments;
        this.reviews = reviews;
        this.matches = matches;
    }

    /**
     * What became of a request.
     *
     * @param assessments its assessments, the newest first
     * @param reviews what people make of them: {@code items}, the newest first, and what can be
     *     contested
     * @param matches the newest match result
     */
    public record Found(
            Outcome<JsonNode> assessments, Outcome<JsonNode> reviews, Outcome<JsonNode> matches) {

        /** The newest assessment; missing while there is none. */
        public Outcome<JsonNode> assessment() {
            return assessments instanceof Outcome.Done<JsonNode>(JsonNode all)
                    ? new Outcome.Done<>(all.path(0))
                    : assessments;
        }
    }

    /** Asks both services at the same time. */
    public Found of(String id) {
        Supplier<Outcome<JsonNode>> assessed = SideCall.begin(() -> assessments(id));
        Supplier<Outcome<JsonNode>> reviewed =
                SideCall.begin(() -> Answer.of(() -> reviews.ofRequest(id), (body, tag) -> body));
        Outcome<JsonNode> routes = matches(id);
        return new Found(assessed.get(), reviewed.get(), routes);
    }

    private Outcome<JsonNode> assessments(String id) {
        return Answer.of(
                () -> assessments.assessments(id),
                (body, tag) -> body.isArray() ? body : body.path("items"));
    }

    /** The newest match result. */
    public Outcome<JsonNode> matches(String id) {
        return Answer.of(() -> matches.matches(id), (body, tag) -> body);
    }
}
