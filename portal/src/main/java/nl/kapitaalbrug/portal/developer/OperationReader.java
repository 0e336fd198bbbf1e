package nl.kapitaalbrug.portal.developer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.kapitaalbrug.portal.developer.ServiceApi.Access;
import nl.kapitaalbrug.portal.developer.ServiceApi.Answer;
import nl.kapitaalbrug.portal.developer.ServiceApi.Content;
import nl.kapitaalbrug.portal.developer.ServiceApi.Operation;
import nl.kapitaalbrug.portal.developer.ServiceApi.Parameter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one operation of a document. */
final class OperationReader {

    private static final Pattern AFTER_SLASH = Pattern.compile("(?<=/)");

    private final String server;
    private final Schemas schemas;
    private final TypeReader types;
    private final FieldReader fields;
    private final ExampleMaker examples;
    private final CallWriter calls;

    OperationReader(JsonNode document, String server) {
        this.server = server;
        this.schemas = new Schemas(document);
        this.types = new TypeReader(schemas);
        this.fields = new FieldReader(schemas);
        this.examples = new ExampleMaker(schemas);
        this.calls = new CallWriter(schemas, examples);
    }

    Operation read(String path, String method, JsonNode node) {
        List<JsonNode> parameters = new ArrayList<>();
        node.path("parameters").forEach(one -> parameters.add(schemas.resolve(one)));
        JsonNode body = schemas.resolve(node.path("requestBody"));
        Access access = access(node.path("x-access"));
        return new Operation(
                anchor(method, path),
                method.toUpperCase(Locale.ROOT),
                List.of(AFTER_SLASH.split(server + path)),
                node.path("summary").asString(path),
                node.path("description").asString(""),
                access,
                parameters.stream().map(this::parameter).toList(),
                content(body),
                answers(node.path("responses")),
                Failures.of(schemas, node, parameters),
                calls.call(method, server + path, parameters, !body.isMissingNode(), access));
    }

    private static String anchor(String method, String path) {
        String words = path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return (method + words).replaceAll("-$", "");
    }

    private static Access access(JsonNode said) {
        List<String> roles = new ArrayList<>();
        said.path("roles").forEach(role -> roles.add(role.asString("")));
        return new Access(said.path("kind").asString("signed-in"), roles);
    }

    private Parameter parameter(JsonNode parameter) {
        return new Parameter(
                parameter.path("name").asString(""),
                parameter.path("in").asString(""),
                parameter.path("required").asBoolean(false),
                types.type(parameter.path("schema")),
                parameter.path("description").asString(""));
    }

    private List<Answer> answers(JsonNode responses) {
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> response : responses.properties()) {
            if (!Failures.isFailure(response.getKey())) {
                JsonNode answer = schemas.resolve(response.getValue());
                answers.add(
                        new Answer(
                                response.getKey(),
                                answer.path("description").asString(""),
                                content(answer)));
            }
        }
        return answers;
    }

    /** The first form that is offered: JSON, where there is a choice. */
    private @Nullable Content content(JsonNode holder) {
        JsonNode content = holder.path("content");
        if (content.isEmpty()) {
            return null;
        }
        String json = "application/json";
        String type = content.has(json) ? json : content.propertyNames().iterator().next();
        JsonNode schema = content.path(type).path("schema");
        boolean readable = type.contains("json");
        return new Content(
                String.join(", ", content.propertyNames()),
                readable ? fields.fields(schema) : List.of(),
                readable ? examples.body(schema) : "");
    }
}
