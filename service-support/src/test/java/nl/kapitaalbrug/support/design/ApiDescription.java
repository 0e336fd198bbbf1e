package nl.kapitaalbrug.support.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** Finds its way through an OpenAPI document. */
final class ApiDescription {

    /** More references in a row than any sound document has. */
    private static final int MAX_HOPS = 20;

    /** Members of a path item that are no methods. */
    private static final List<String> NOT_METHODS =
            List.of("summary", "description", "servers", "parameters", "$ref");

    /** Members that hold values, not description. */
    private static final List<String> VALUES = List.of("example", "examples", "default", "enum");

    private final JsonNode root;

    ApiDescription(JsonNode root) {
        this.root = root;
    }

    /** One method on one path. */
    record Operation(String path, String method, String pointer, JsonNode node) {

        boolean is(String name) {
            return method.equals(name);
        }
    }

    /** A parameter of an operation, references resolved. */
    record Parameter(String pointer, JsonNode node) {

        String name() {
            return node.path("name").asString("");
        }

        String in() {
            return node.path("in").asString("");
        }
    }

    /** An answer of an operation, references resolved. */
    record Answer(Operation operation, String status, String pointer, JsonNode node) {

        boolean isError() {
            return status.startsWith("4") || status.startsWith("5");
        }

        boolean isSuccess() {
            return status.startsWith("2") || status.startsWith("3");
        }
    }

    JsonNode root() {
        return root;
    }

    List<String> paths() {
        return List.copyOf(root.path("paths").propertyNames());
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> member : path.getValue().properties()) {
                if (!NOT_METHODS.contains(member.getKey()) && !member.getKey().startsWith("x-")) {
                    String pointer = pointer("paths", path.getKey(), member.getKey());
                    operations.add(
                            new Operation(
                                    path.getKey(), member.getKey(), pointer, member.getValue()));
                }
            }
        }
        return operations;
    }

    List<Parameter> parameters(Operation operation) {
        List<Parameter> parameters = new ArrayList<>();
        addParameters(
                root.path("paths").path(operation.path()).path("parameters"),
                pointer("paths", operation.path(), "parameters"),
                parameters);
        addParameters(
                operation.node().path("parameters"),
                operation.pointer() + "/parameters",
                parameters);
        return parameters;
    }

    private void addParameters(JsonNode list, String pointer, List<Parameter> into) {
        for (int i = 0; i < list.size(); i++) {
            into.add(new Parameter(pointer + "/" + i, resolve(list.get(i))));
        }
    }

    List<Answer> answers(Operation operation) {
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<String, JsonNode> answer : operation.node().path("responses").properties()) {
            answers.add(
                    new Answer(
                            operation,
                            answer.getKey(),
                            operation.pointer() + "/responses/" + answer.getKey(),
                            resolve(answer.getValue())));
        }
        return answers;
    }

    List<Answer> answers() {
        return operations().stream().flatMap(operation -> answers(operation).stream()).toList();
    }

    /** Visits every object of the document with its pointer. */
    void walk(BiConsumer<String, JsonNode> visitor) {
        walk("", root, visitor);
    }

    private static void walk(String pointer, JsonNode node, BiConsumer<String, JsonNode> visitor) {
        if (node.isObject()) {
            visitor.accept(pointer, node);
            boolean names = pointer.endsWith("/properties");
            for (Map.Entry<String, JsonNode> member : node.properties()) {
                if (names || !VALUES.contains(member.getKey())) {
                    walk(pointer + "/" + escape(member.getKey()), member.getValue(), visitor);
                }
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(pointer + "/" + i, node.get(i), visitor);
            }
        }
    }

    /** Visits every property of every schema: its pointer, its name is the last part. */
    void properties(BiConsumer<String, JsonNode> visitor) {
        walk((pointer, node) -> {
            if (node.path("properties").isObject() && !pointer.endsWith("/properties")) {
                node.path("properties")
                        .properties()
                        .forEach(property ->
                                visitor.accept(
                                        pointer + "/properties/" + escape(property.getKey()),
                                        property.getValue()));
            }
        });
    }

    /**
     * What a reference stands for; the node itself when it is none, missing when it leads astray.
     */
    JsonNode resolve(JsonNode node) {
        JsonNode at = node;
        for (int hops = 0; at.path("$ref").isString(); hops++) {
            JsonNode next = target(at.path("$ref").asString());
            if (next == null || hops == MAX_HOPS) {
                return MissingNode.getInstance();
            }
            at = next;
        }
        return at;
    }

    private @Nullable JsonNode target(String reference) {
        if (!reference.startsWith("#/")) {
            return null;
        }
        JsonNode found = root.at(reference.substring(1));
        return found.isMissingNode() ? null : found;
    }

    /** The last part of a pointer, as a name. */
    static String nameOf(String pointer) {
        String last = pointer.substring(pointer.lastIndexOf('/') + 1);
        return last.replace("~1", "/").replace("~0", "~");
    }

    static String pointer(String... parts) {
        StringBuilder pointer = new StringBuilder();
        for (String part : parts) {
            pointer.append('/').append(escape(part));
        }
        return pointer.toString();
    }

    private static String escape(String part) {
        return part.replace("~", "~0").replace("/", "~1");
    }
}
