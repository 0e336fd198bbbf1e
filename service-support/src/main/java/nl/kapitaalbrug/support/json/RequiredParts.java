package nl.kapitaalbrug.support.json;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Pointers;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.type.TypeFactory;

/**
 * Finds the parts that a record demands and that are missing or {@code null} in JSON, and names in
 * maps that are not in the list. A component of a record in a null-marked package is demanded
 * unless its type is marked {@link Nullable} or is an {@link Optional}.
 */
final class RequiredParts {

    /** More are not looked for: a long list of empty parts would cost more than it tells. */
    private static final int MAX_FOUND = 50;

    private static final TypeFactory TYPES = TypeFactory.createDefaultInstance();

    private RequiredParts() {}

    static List<FieldError> missing(JsonNode tree, JavaType type) {
        List<FieldError> found = new ArrayList<>();
        walk(tree, type, "", found);
        return found;
    }

    private static void walk(
            JsonNode node, @Nullable JavaType type, String pointer, List<FieldError> found) {
        if (type == null || found.size() >= MAX_FOUND) {
            return;
        }
        if (node.isObject() && type.isRecordType()) {
            record(node, type, pointer, found);
        } else if (node.isObject() && type.isMapLikeType()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                key(entry.getKey(), type, pointer, found);
                element(
                        entry.getValue(),
                        type.getContentType(),
                        pointer + "/" + Pointers.escape(entry.getKey()),
                        found);
            }
        } else if (node.isArray() && type.isContainerType()) {
            for (int i = 0; i < node.size(); i++) {
                element(node.get(i), type.getContentType(), pointer + "/" + i, found);
            }
        }
    }

    /** The name in a map of which the names are a closed list. */
    private static void key(String name, JavaType map, String pointer, List<FieldError> found) {
        Object[] constants = map.getKeyType().getRawClass().getEnumConstants();
        if (constants != null
                && found.size() < MAX_FOUND
                && Arrays.stream(constants)
                        .noneMatch(known -> ((Enum<?>) known).name().equals(name))) {
            found.add(FieldError.of(pointer + "/" + Pointers.escape(name), "UNKNOWN_VALUE"));
        }
    }

    private static void element(
            JsonNode node, @Nullable JavaType type, String pointer, List<FieldError> found) {
        if (found.size() >= MAX_FOUND) {
            return;
        }
        if (node.isNull()) {
            found.add(FieldError.of(pointer, "REQUIRED"));
        } else {
            walk(node, type, pointer, found);
        }
    }

    private static void record(
            JsonNode node, JavaType type, String pointer, List<FieldError> found) {
        for (RecordComponent component : type.getRawClass().getRecordComponents()) {
            String place = pointer + "/" + Pointers.escape(component.getName());
            JsonNode part = node.get(component.getName());
            if (part == null || part.isNull()) {
                if (isDemanded(component)) {
                    found.add(FieldError.of(place, "REQUIRED"));
                }
            } else {
                walk(part, component(component), place, found);
            }
        }
    }

    private static JavaType component(RecordComponent component) {
        return TYPES.constructType(component.getGenericType());
    }

    private static boolean isDemanded(RecordComponent component) {
        AnnotatedType type = component.getAnnotatedType();
        Class<?> owner = component.getDeclaringRecord();
        boolean marked =
                owner.isAnnotationPresent(NullMarked.class)
                        || owner.getPackage().isAnnotationPresent(NullMarked.class);
        return marked
                && component.getType() != Optional.class
                && !type.isAnnotationPresent(Nullable.class);
    }
}
