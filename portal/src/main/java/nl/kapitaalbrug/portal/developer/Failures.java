package nl.kapitaalbrug.portal.developer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.portal.developer.ServiceApi.Failure;
import tools.jackson.databind.JsonNode;

/** How an operation ends when it does not go well, with the problem types that can come. */
final class Failures {

    private Failures() {}

    static boolean isFailure(String status) {
        return status.startsWith("4") || status.startsWith("5");
    }

    static List<Failure> of(Schemas schemas, JsonNode operation, List<JsonNode> parameters) {
        boolean keyed = parameters.stream().anyMatch(one -> isKey(one.path("name").asString("")));
        boolean body = operation.has("requestBody");
        boolean files = operation.at("/requestBody/content").has("multipart/form-data");
        List<Failure> failures = new ArrayList<>();
        for (Map.Entry<String, JsonNode> response : operation.path("responses").properties()) {
            String status = response.getKey();
            if (isFailure(status)) {
                List<String> types =
                        Stream.of(ProblemType.values())
                                .filter(type -> String.valueOf(type.status()).equals(status))
                                .filter(type -> canCome(type, keyed, body, files))
                                .map(ProblemType::slug)
                                .toList();
                String description =
                        schemas.resolve(response.getValue()).path("description").asString("");
                failures.add(new Failure(status, description, types));
            }
        }
        return failures;
    }

    private static boolean isKey(String name) {
        return "Idempotency-Key".equalsIgnoreCase(name);
    }

    private static boolean canCome(ProblemType type, boolean keyed, boolean body, boolean files) {
        return switch (type) {
            case IDEMPOTENCY_KEY_MISSING, IDEMPOTENCY_IN_PROGRESS, IDEMPOTENCY_MISMATCH -> keyed;
            case MALFORMED_JSON -> body;
            case UPLOAD_REJECTED -> files;
            default -> true;
        };
    }
}
