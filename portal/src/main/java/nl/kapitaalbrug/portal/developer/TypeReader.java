package nl.kapitaalbrug.portal.developer;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.portal.developer.ServiceApi.Type;
import tools.jackson.databind.JsonNode;

/** Puts the form of a value into a few English words, as the document is English too. */
final class TypeReader {

    private final Schemas schemas;

    TypeReader(Schemas schemas) {
        this.schemas = schemas;
    }

    Type type(JsonNode schema) {
        JsonNode resolved = schemas.resolve(schema);
        JsonNode listed = "array".equals(Schemas.type(resolved)) ? resolved.path("items") : schema;
        List<String> values = new ArrayList<>();
        for (JsonNode part : schemas.parts(listed)) {
            part.path("enum").forEach(value -> values.add(value.asString("")));
        }
        return new Type(words(schema), values, resolved.path("default").asString(""));
    }

    private String words(JsonNode schema) {
        JsonNode resolved = schemas.resolve(schema);
        String type = Schemas.type(resolved);
        if ("array".equals(type)) {
            return "list of " + words(resolved.path("items")) + between(resolved, "Items", "items");
        }
        if (resolved.path("additionalProperties").isObject()) {
            return "object with "
                    + words(resolved.path("additionalProperties"))
                    + " by "
                    + keys(resolved);
        }
        String name = Schemas.nameOf(schema);
        if ("object".equals(type) || type.isEmpty()) {
            return name.isEmpty() ? "object" : name;
        }
        return scalar(resolved, type) + bounds(resolved);
    }

    private static String keys(JsonNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("propertyNames").path("enum").forEach(name -> names.add(name.asString("")));
        return names.isEmpty() ? "name" : "name: " + String.join(", ", names);
    }

    private static String scalar(JsonNode schema, String type) {
        String format = schema.path("format").asString("");
        return "string".equals(type) && !format.isEmpty() ? format : type;
    }

    private static String bounds(JsonNode schema) {
        List<String> bounds = new ArrayList<>();
        String min = schema.path("minimum").asString("");
        String max = schema.path("maximum").asString("");
        if (!min.isEmpty() || !max.isEmpty()) {
            bounds.add(range(min, max));
        }
        String length = between(schema, "Length", "characters");
        if (!length.isEmpty()) {
            bounds.add(length.substring(2));
        }
        String pattern = schema.path("pattern").asString("");
        if (!pattern.isEmpty()) {
            bounds.add("pattern " + pattern);
        }
        return bounds.isEmpty() ? "" : ", " + String.join(", ", bounds);
    }

    private static String between(JsonNode schema, String what, String unit) {
        String min = schema.path("min" + what).asString("");
        String max = schema.path("max" + what).asString("");
        boolean free = max.isEmpty() && (min.isEmpty() || "0".equals(min));
        return free ? "" : ", " + range("0".equals(min) ? "" : min, max) + " " + unit;
    }

    private static String range(String min, String max) {
        if (min.isEmpty()) {
            return "at most " + max;
        }
        return max.isEmpty() ? "at least " + min : min + " to " + max;
    }
}
