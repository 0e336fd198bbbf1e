package nl.kapitaalbrug.portal.developer;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The schemas of one document: follows references and looks into compositions. */
final class Schemas {

    /** More references in a row than a sound document has. */
    private static final int MAX_HOPS = 20;

    private static final List<String> COMPOSED = List.of("allOf", "oneOf", "anyOf");

    private final JsonNode document;

    Schemas(JsonNode document) {
        this.document = document;
    }

    /** What a reference stands for; missing when it leads nowhere or around in a circle. */
    JsonNode resolve(JsonNode node) {
        JsonNode at = node;
        for (int hops = 0; at.path("$ref").isString(); hops++) {
            String reference = at.path("$ref").asString();
            if (!reference.startsWith("#/") || hops == MAX_HOPS) {
                return MissingNode.getInstance();
            }
            at = document.at(reference.substring(1));
        }
        return at;
    }

    /** The name of the schema that a node refers to; empty when it is none. */
    static String nameOf(JsonNode node) {
        String reference = node.path("$ref").asString("");
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    /** The schema itself and all that it is composed of, references followed, each once. */
    List<JsonNode> parts(JsonNode schema) {
        List<JsonNode> parts = new ArrayList<>();
        collect(schema, parts, 0);
        return parts;
    }

    private void collect(JsonNode schema, List<JsonNode> parts, int depth) {
        JsonNode resolved = resolve(schema);
        if (resolved.isMissingNode() || depth > MAX_HOPS) {
            return;
        }
        parts.add(resolved);
        for (String way : COMPOSED) {
            resolved.path(way).forEach(part -> collect(part, parts, depth + 1));
        }
    }

    /** The type of a schema beside null; empty when it has none. */
    static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isString()) {
            return type.asString();
        }
        for (JsonNode one : type) {
            if (!"null".equals(one.asString(""))) {
                return one.asString("");
            }
        }
        return schema.has("properties") ? "object" : "";
    }
}
