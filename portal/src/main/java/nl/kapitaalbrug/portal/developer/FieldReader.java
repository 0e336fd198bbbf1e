package nl.kapitaalbrug.portal.developer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.portal.developer.ServiceApi.Field;
import nl.kapitaalbrug.portal.developer.ServiceApi.Type;
import tools.jackson.databind.JsonNode;

/**
 * Lists the fields of a body, those within a field right after it. A form that comes again, within
 * itself or elsewhere, is named and not told twice.
 */
final class FieldReader {

    /** Deeper than any body of ours. */
    private static final int MAX_DEPTH = 10;

    private final Schemas schemas;
    private final TypeReader types;

    FieldReader(Schemas schemas) {
        this.schemas = schemas;
        this.types = new TypeReader(schemas);
    }

    List<Field> fields(JsonNode schema) {
        List<Field> fields = new ArrayList<>();
        Inner inner = inner(schema, "");
        Set<String> told = new HashSet<>();
        told.add(inner.name());
        collect(inner, 0, told, fields);
        return fields;
    }

    /** A schema that may have fields, and the path to them. */
    private record Inner(JsonNode schema, String within, String name) {}

    private void collect(Inner inner, int depth, Set<String> told, List<Field> fields) {
        for (JsonNode part : schemas.parts(inner.schema())) {
            Set<String> required = new HashSet<>();
            part.path("required").forEach(name -> required.add(name.asString("")));
            for (Map.Entry<String, JsonNode> property : part.path("properties").properties()) {
                String name = property.getKey();
                Inner next = inner(property.getValue(), inner.within() + name + ".");
                boolean again = !next.name().isEmpty() && !told.add(next.name());
                boolean hasFields = hasFields(next.schema());
                fields.add(
                        field(
                                inner,
                                depth,
                                property,
                                required.contains(name),
                                again && hasFields ? next.name() : ""));
                if (!again && hasFields && depth < MAX_DEPTH) {
                    collect(next, depth + 1, told, fields);
                }
            }
        }
    }

    private Field field(
            Inner inner,
            int depth,
            Map.Entry<String, JsonNode> property,
            boolean required,
            String again) {
        JsonNode schema = property.getValue();
        Type type = types.type(schema);
        String own = schema.path("description").asString("");
        String description =
                own.isEmpty() ? schemas.resolve(schema).path("description").asString("") : own;
        return new Field(
                depth, inner.within(), property.getKey(), type, required, description, again);
    }

    /** Goes through lists and maps to what they hold. */
    private Inner inner(JsonNode schema, String within) {
        JsonNode at = schema;
        String path = within;
        String name = Schemas.nameOf(at);
        JsonNode resolved = schemas.resolve(at);
        for (int steps = 0; steps < MAX_DEPTH; steps++) {
            boolean list = "array".equals(Schemas.type(resolved));
            boolean map = resolved.path("additionalProperties").isObject();
            if (!list && !map) {
                break;
            }
            at = resolved.path(list ? "items" : "additionalProperties");
            path = path.replaceFirst("\\.?$", list ? "[]." : ".{name}.").replaceFirst("^\\.", "");
            name = Schemas.nameOf(at);
            resolved = schemas.resolve(at);
        }
        return new Inner(resolved, path, name);
    }

    private boolean hasFields(JsonNode schema) {
        return schemas.parts(schema).stream().anyMatch(part -> part.has("properties"));
    }
}
