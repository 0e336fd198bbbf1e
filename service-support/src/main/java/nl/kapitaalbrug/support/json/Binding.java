package nl.kapitaalbrug.support.json;

import java.time.temporal.Temporal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Pointers;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Binds a tree to a type and names every part that does not fit: a part that does not fit is noted
 * and taken out, and the rest is bound again, until it fits or nothing is left.
 */
final class Binding {

    /** A caller with more errors hears of the first so many. */
    private static final int MAX_ERRORS = 50;

    private final JsonMapper mapper;
    private final JavaType type;
    private final Violations errors;
    private final JsonNode tree;
    private final Set<String> removed = new HashSet<>();

    Binding(JsonMapper mapper, JsonNode tree, JavaType type, Violations errors) {
        this.mapper = mapper;
        this.tree = tree.deepCopy();
        this.type = type;
        this.errors = errors;
        errors.errors().forEach(known -> remove(known.pointer()));
    }

    /** The value, without what did not fit; {@code null} when nothing could be made of it. */
    @Nullable Object bind() {
        while (errors.errors().size() < MAX_ERRORS) {
            try {
                return mapper.readerFor(type).readValue(tree);
            } catch (JacksonException e) {
                String pointer = pointer(e.getPath());
                errors.add(FieldError.of(pointer, code(e, pointer)));
                if (!remove(pointer)) {
                    return null;
                }
            }
        }
        return null;
    }

    static String pointer(List<JacksonException.Reference> path) {
        StringBuilder pointer = new StringBuilder();
        for (JacksonException.Reference step : path) {
            String name = step.getPropertyName();
            pointer.append('/')
                    .append(
                            name == null
                                    ? Integer.toString(step.getIndex())
                                    : Pointers.escape(name));
        }
        return pointer.toString();
    }

    private String code(JacksonException thrown, String pointer) {
        return switch (thrown) {
            case UnrecognizedPropertyException e -> "UNKNOWN_FIELD";
            case ValueInstantiationException e ->
                    e.getCause() instanceof InvalidValueException invalid
                            ? invalid.code()
                            : "INVALID";
            case MismatchedInputException e -> mismatch(e.getTargetType(), pointer);
            default -> "WRONG_TYPE";
        };
    }

    private String mismatch(@Nullable Class<?> target, String pointer) {
        if (target == null) {
            return "WRONG_TYPE";
        }
        boolean isText = tree.at(JsonPointer.compile(pointer)).isString();
        if (target.isEnum() && isText) {
            return "UNKNOWN_VALUE";
        }
        boolean hasForm = Temporal.class.isAssignableFrom(target) || target == UUID.class;
        return hasForm && isText ? "MALFORMED" : "WRONG_TYPE";
    }

    /** Takes the part out; when it is out already, what surrounds it. */
    private boolean remove(String pointer) {
        String place = pointer;
        while (!place.isEmpty()) {
            String parent = place.substring(0, place.lastIndexOf('/'));
            if (removed.add(place)) {
                takeOut(parent, place.substring(place.lastIndexOf('/') + 1));
                return true;
            }
            place = parent;
        }
        return false;
    }

    private void takeOut(String parent, String step) {
        JsonNode holder = tree.at(JsonPointer.compile(parent));
        if (holder instanceof ObjectNode object) {
            object.remove(Pointers.unescape(step));
        } else if (holder instanceof ArrayNode array) {
            array.setNull(Integer.parseInt(step));
        }
    }
}
