package nl.kapitaalbrug.portal.developer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.portal.developer.ServiceApi.Access;
import tools.jackson.databind.JsonNode;

/**
 * Writes the command line of a call. The address of the site and the token are variables of the
 * command line; what one must fill in stands in capitals.
 */
final class CallWriter {

    private static final Pattern VARIABLE = Pattern.compile("(?:([a-z-]+?)s?/)?\\{([^}]+)}");

    private final Schemas schemas;
    private final ExampleMaker examples;

    CallWriter(Schemas schemas, ExampleMaker examples) {
        this.schemas = schemas;
        this.examples = examples;
    }

    String call(
            String method, String path, List<JsonNode> parameters, boolean body, Access access) {
        List<String> parts = new ArrayList<>();
        String base = path.startsWith("/") ? "$KAPITAALBRUG" : "";
        String verb = "get".equals(method) ? "" : "-X " + method.toUpperCase(Locale.ROOT) + " ";
        parts.add("curl " + verb + "\"" + base + filled(path) + query(parameters) + "\"");
        if (access.needsToken()) {
            parts.add("-H \"Authorization: Bearer $TOKEN\"");
        }
        for (JsonNode parameter : parameters) {
            if ("header".equals(parameter.path("in").asString(""))) {
                String name = parameter.path("name").asString("");
                parts.add("-H '" + name + ": " + header(name, parameter) + "'");
            }
        }
        if (body) {
            parts.add("-H \"Content-Type: application/json\"");
            parts.add("--data @body.json");
        }
        return String.join(" \\\n  ", parts);
    }

    /** Puts names in capitals where a path has variables. */
    private static String filled(String path) {
        return VARIABLE.matcher(path)
                .replaceAll(found ->
                        Matcher.quoteReplacement(
                                found.group().substring(0, found.group().indexOf('{'))
                                        + placeholder(found.group(1), found.group(2))));
    }

    private static String placeholder(String owner, String name) {
        boolean plainId = "id".equals(name) && owner != null;
        String words = plainId ? owner + "-id" : name.replaceAll("([A-Z])", "-$1");
        return words.replace('-', '_').toUpperCase(Locale.ROOT);
    }

    private String query(List<JsonNode> parameters) {
        List<String> query = new ArrayList<>();
        for (JsonNode parameter : parameters) {
            boolean asked = "query".equals(parameter.path("in").asString(""));
            if (asked && parameter.path("required").asBoolean(false)) {
                query.add(
                        parameter.path("name").asString("")
                                + "="
                                + examples.value(parameter.path("schema")));
            }
        }
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    private String header(String name, JsonNode parameter) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "if-match" -> "\"VERSION\"";
            case "idempotency-key" -> "NEW_RANDOM_KEY";
            default -> examples.value(schemas.resolve(parameter.path("schema")));
        };
    }
}
