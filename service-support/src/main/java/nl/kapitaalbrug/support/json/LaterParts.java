package nl.kapitaalbrug.support.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Parts of requests and assessments that came later. They are left out when there is none, so that
 * what was written before them still gives the same text and the same hash.
 */
final class LaterParts {

    private static final List<Class<?>> TYPES =
            List.of(PlanFacts.class, GroupFacts.class, PlanAssessment.class);

    private LaterParts() {}

    static JsonMapper.Builder leaveOut(JsonMapper.Builder builder) {
        TYPES.forEach(type ->
                builder.withConfigOverride(
                        type,
                        override ->
                                override.setIncludeAsProperty(
                                        JsonInclude.Value.construct(
                                                JsonInclude.Include.NON_NULL,
                                                JsonInclude.Include.NON_NULL))));
        return builder.addMixIn(FinancialFigures.Income.class, LaterFigures.class);
    }

    private interface LaterFigures {

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable EuroAmount personnelCost();
    }
}
