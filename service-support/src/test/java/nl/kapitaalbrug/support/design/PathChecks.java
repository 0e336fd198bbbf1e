package nl.kapitaalbrug.support.design;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kapitaalbrug.support.design.ApiDescription.Answer;
import nl.kapitaalbrug.support.design.ApiDescription.Operation;
import tools.jackson.databind.JsonNode;

/** Rules about the names in paths. */
final class PathChecks {

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VARIABLE = Pattern.compile("\\{[a-z][a-zA-Z0-9]*}");
    private static final String THE_DOCUMENT = "openapi.json";

    /** First words that make a name an action instead of a thing. */
    private static final Set<String> VERBS =
            Set.of(
                    "add",
                    "approve",
                    "assess",
                    "calculate",
                    "cancel",
                    "check",
                    "compute",
                    "create",
                    "delete",
                    "do",
                    "execute",
                    "fetch",
                    "find",
                    "get",
                    "list",
                    "make",
                    "match",
                    "publish",
                    "read",
                    "reject",
                    "remove",
                    "run",
                    "save",
                    "search",
                    "send",
                    "set",
                    "start",
                    "submit",
                    "update",
                    "withdraw");

    static final List<DesignRule> RULES =
            List.of(
                    new DesignRule("/core/no-trailing-slash", PathChecks::endsWithoutSlash),
                    new DesignRule("/core/path-segments-kebab-case", PathChecks::isKebabCase),
                    new DesignRule("/core/naming-resources", PathChecks::namesThings),
                    new DesignRule("/core/naming-collections", PathChecks::namesManyInThePlural),
                    new DesignRule("/core/resource-operations", PathChecks::marksOperations));

    private PathChecks() {}

    private static void endsWithoutSlash(ApiDescription api, DesignRule.Report report) {
        for (String path : api.paths()) {
            if (path.endsWith("/")) {
                report.add(at(path), "The path ends with a slash");
            }
        }
        JsonNode servers = api.root().path("servers");
        for (int i = 0; i < servers.size(); i++) {
            if (servers.get(i).path("url").asString("").endsWith("/")) {
                report.add("/servers/%d/url".formatted(i), "The address ends with a slash");
            }
        }
    }

    private static void isKebabCase(ApiDescription api, DesignRule.Report report) {
        for (String path : api.paths()) {
            List<String> segments = segments(path);
            for (int i = 0; i < segments.size(); i++) {
                String segment = segments.get(i);
                boolean last = i == segments.size() - 1;
                String word = last && segment.startsWith("_") ? segment.substring(1) : segment;
                boolean right =
                        KEBAB.matcher(word).matches()
                                || VARIABLE.matcher(segment).matches()
                                || last && segment.equals(THE_DOCUMENT)
                                || last && segment.isEmpty();
                if (!right) {
                    report.add(at(path), "(%s) is not kebab-case".formatted(segment));
                }
            }
        }
    }

    private static void namesThings(ApiDescription api, DesignRule.Report report) {
        for (String path : api.paths()) {
            for (String segment : segments(path)) {
                String first = segment.replaceAll("[-A-Z].*", "");
                if (VERBS.contains(first)) {
                    report.add(at(path), "(%s) is an action, not a thing".formatted(segment));
                }
            }
        }
    }

    private static void namesManyInThePlural(ApiDescription api, DesignRule.Report report) {
        for (String path : api.paths()) {
            List<String> segments = segments(path);
            for (int i = 0; i + 1 < segments.size(); i++) {
                boolean collection = isVariable(segments.get(i + 1));
                if (collection && !isVariable(segments.get(i)) && !isPlural(segments.get(i))) {
                    report.add(at(path), "(%s) is not plural".formatted(segments.get(i)));
                }
            }
        }
        for (Operation operation : api.operations()) {
            String last = segments(operation.path()).getLast();
            boolean many =
                    api.answers(operation).stream()
                            .filter(Answer::isSuccess)
                            .anyMatch(answer -> isList(api, answer));
            if (operation.is("get") && many && !isVariable(last) && !isPlural(last)) {
                report.add(operation.pointer(), "(%s) is a list, not plural".formatted(last));
            }
        }
    }

    private static boolean isList(ApiDescription api, Answer answer) {
        JsonNode schema =
                api.resolve(answer.node().path("content").path("application/json").path("schema"));
        return FieldChecks.isOfType(schema, "array")
                || FieldChecks.isOfType(
                        api.resolve(schema.path("properties").path("items")), "array");
    }

    private static void marksOperations(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            List<String> segments = segments(operation.path());
            for (int i = 0; i < segments.size(); i++) {
                boolean marked = segments.get(i).startsWith("_");
                if (marked && i < segments.size() - 1) {
                    report.add(operation.pointer(), "An operation is the end of its path");
                }
                if (marked && !operation.is("get") && !operation.is("post")) {
                    report.add(operation.pointer(), "An operation is asked for by GET or POST");
                }
            }
        }
    }

    private static boolean isPlural(String segment) {
        return segment.endsWith("s") && !segment.endsWith("ss");
    }

    private static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    private static List<String> segments(String path) {
        return List.of(path.replaceFirst("^/", "").split("/", -1));
    }

    private static String at(String path) {
        return ApiDescription.pointer("paths", path);
    }
}
