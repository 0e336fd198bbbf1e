package nl.kapitaalbrug.support.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.BooleanSchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.web.HeadersFilter;
import org.springframework.http.HttpHeaders;

/** The errors that an operation may answer with, by what it takes and who may call it. */
final class ProblemAnswers {

    static final String SCHEMA = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";

    private static final Map<String, String> ALWAYS =
            Map.of(
                    "400", "The call is malformed; errors tells every wrong part",
                    "401", "No token where one is needed, or one that is not accepted",
                    "404", "Unknown, or not the caller's",
                    "406", "None of the accepted media types is offered",
                    "429", "Too many calls",
                    "500", "Something went wrong on our side",
                    "503", "Something that the call needs does not answer");
    private static final Map<String, String> WITH_RIGHTS =
            Map.of("403", "The caller's role does not allow this");
    private static final Map<String, String> WITH_BODY =
            Map.of(
                    "413", "The body is larger than allowed",
                    "415", "The body is not JSON in UTF-8");
    private static final Map<String, String> WITH_KEY =
            Map.of(
                    "409", "The state of the resource does not allow this, or the first call runs",
                    "422", "A rule refuses this, or the key was used with another body");
    private static final Map<String, String> WITH_VERSION =
            Map.of(
                    "409", "The state of the resource does not allow this",
                    "412", "The resource changed since it was read",
                    "428", "If-Match is missing");

    private ProblemAnswers() {}

    /** Adds the errors that are not described, and to each answer what all answers carry. */
    static void complete(Operation operation) {
        ApiResponses responses = operation.getResponses();
        possible(operation)
                .forEach((status, text) -> {
                    if (!responses.containsKey(status)) {
                        responses.addApiResponse(status, new ApiResponse().description(text));
                    }
                });
        responses.forEach((status, response) -> {
            response.addHeaderObject(HeadersFilter.API_VERSION, versionHeader());
            if (status.startsWith("4") || status.startsWith("5")) {
                response.content(problemContent());
            }
        });
    }

    private static Map<String, String> possible(Operation operation) {
        Map<String, String> possible = new TreeMap<>(ALWAYS);
        boolean open = operation.getSecurity() != null && operation.getSecurity().isEmpty();
        if (!open) {
            possible.putAll(WITH_RIGHTS);
        }
        if (operation.getRequestBody() != null) {
            possible.putAll(WITH_BODY);
        }
        if (takes(operation, HttpHeaders.IF_MATCH)) {
            possible.putAll(WITH_VERSION);
        }
        if (takes(operation, IdempotencyKey.HEADER)) {
            possible.putAll(WITH_KEY);
        }
        return possible;
    }

    private static boolean takes(Operation operation, String header) {
        List<Parameter> parameters = operation.getParameters();
        return parameters != null
                && parameters.stream().anyMatch(one -> header.equals(one.getName()));
    }

    private static Header versionHeader() {
        return new Header()
                .description("The full version of the API")
                .schema(new StringSchema().example("1.0.0"));
    }

    private static Content problemContent() {
        return new Content()
                .addMediaType(
                        PROBLEM_JSON,
                        new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA)));
    }

    static Schema<?> problemSchema() {
        Schema<?> part = new ObjectSchema();
        part.addProperty("pointer", text("JSON pointer to the wrong part"))
                .addProperty("code", text("Stable reason"))
                .addProperty("detail", text("The reason in words"));
        part.setRequired(List.of("pointer", "code", "detail"));
        Schema<?> problem = new ObjectSchema().description("An error (RFC 9457)");
        problem.addProperty("type", text("Stable URI of the problem type").format("uri"))
                .addProperty("title", text("The type in words"))
                .addProperty("status", new IntegerSchema().description("The HTTP status"))
                .addProperty("detail", text("What happened"))
                .addProperty("instance", text("This very answer").format("uri"))
                .addProperty("code", text("Stable reason, the type or finer"))
                .addProperty("traceId", text("To find the call in the logs"))
                .addProperty(
                        "retriable",
                        new BooleanSchema()
                                .description("Whether the same call may succeed later as it is"))
                .addProperty(
                        "errors",
                        new ArraySchema().items(part).description("What is wrong with which part"));
        problem.setRequired(
                List.of("type", "title", "status", "detail", "code", "traceId", "retriable"));
        return problem;
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}
