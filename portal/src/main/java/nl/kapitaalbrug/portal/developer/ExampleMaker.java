package nl.kapitaalbrug.portal.developer;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a body of a form: what the document gives as an example, or else the simplest value that
 * the form allows.
 */
final class ExampleMaker {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_DEPTH = 10;
    private static final Map<String, String> BY_FORMAT =
            Map.of(
                    "date", "2026-11-25",
                    "date-time", "2026-11-25T10:00:00Z",
                    "uri", "https://kapitaalbrug.nl/",
                    "uuid", "4bf92f35-77b3-4da6-a3ce-929d0e0e4736",
                    "email", "naam@example.org");

    private final Schemas schemas;

    ExampleMaker(Schemas schemas) {
        this.schemas = schemas;
    }

    /** A body of that form, on lines. */
    String body(JsonNode schema) {
        JsonNode made = make(schema, new ArrayDeque<>());
        return made == null
                ? ""
                : JSON.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(made)
                        .replace("\r\n", "\n");
    }

    /** One value of that form. */
    String value(JsonNode schema) {
        JsonNode made = make(schema, new ArrayDeque<>());
        return made == null ? "" : made.asString("");
    }

    private @Nullable JsonNode make(JsonNode schema, Deque<String> within) {
        String name = Schemas.nameOf(schema);
        JsonNode resolved = schemas.resolve(schema);
        boolean circle = !name.isEmpty() && within.contains(name);
        if (circle || within.size() > MAX_DEPTH || resolved.isMissingNode()) {
            return null;
        }
        JsonNode given = given(resolved);
        if (given != null) {
            return given;
        }
        within.push(name);
        try {
            return switch (Schemas.type(resolved)) {
                case "object", "" -> object(resolved, within);
                case "array" -> list(resolved, within);
                case "boolean" -> NODES.booleanNode(true);
                case "integer", "number" -> number(resolved);
                default -> text(resolved);
            };
        } finally {
            within.pop();
        }
    }

    private static @Nullable JsonNode given(JsonNode schema) {
        for (String member : new String[] {"example", "default"}) {
            if (schema.has(member)) {
                return schema.get(member);
            }
        }
        JsonNode first = schema.path("examples").path(0);
        JsonNode listed = schema.path("enum").path(0);
        return first.isMissingNode() ? (listed.isMissingNode() ? null : listed) : first;
    }

    private JsonNode object(JsonNode schema, Deque<String> within) {
        ObjectNode object = NODES.objectNode();
        for (JsonNode part : schemas.parts(schema)) {
            for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
                JsonNode made = make(property.getValue(), within);
                if (made != null) {
                    object.set(property.getKey(), made);
                }
            }
        }
        if (schema.path("additionalProperties").isObject()) {
            JsonNode made = make(schema.path("additionalProperties"), within);
            if (made != null) {
                object.set(schema.at("/propertyNames/enum/0").asString("name"), made);
            }
        }
        return object;
    }

    private JsonNode list(JsonNode schema, Deque<String> within) {
        ArrayNode list = NODES.arrayNode();
        JsonNode made = make(schema.path("items"), within);
        if (made != null) {
            list.add(made);
        }
        return list;
    }

    private static JsonNode number(JsonNode schema) {
        JsonNode minimum = schema.path("minimum");
        return minimum.isNumber() ? minimum : NODES.numberNode(BigDecimal.ONE);
    }

    private static JsonNode text(JsonNode schema) {
        return NODES.stringNode(BY_FORMAT.getOrDefault(schema.path("format").asString(""), "text"));
    }
}
