package nl.kapitaalbrug.support.design;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Rules about the fields of what is sent and answered. */
final class FieldChecks {

    private static final Pattern DATE = Pattern.compile("date|datum|.*(Date|Datum)");
    private static final Pattern MOMENT = Pattern.compile("[a-z][A-Za-z0-9]*At");
    private static final Pattern COUNTED_TIME =
            Pattern.compile("(timestamp|epoch.*|.*(Timestamp|EpochSeconds|EpochMillis))");
    private static final Set<String> WRONG_FORMATS =
            Set.of("time", "date-time-local", "datetime", "timestamp");

    private static final Pattern SCHEMA_NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Pattern INSIDE =
            Pattern.compile(".*(Document|Entity|Dto|Bson|Mongo.*|Pageable|ResponseEntity.*)");

    static final List<DesignRule> RULES =
            List.of(
                    new DesignRule("/core/date-time/format", FieldChecks::writesTimeAsIso),
                    new DesignRule(
                            "/core/date-time/date-omit-time-portion",
                            FieldChecks::writesDatesWithoutTime),
                    new DesignRule("/core/hide-implementation", FieldChecks::hidesTheInside));

    private FieldChecks() {}

    private static void writesTimeAsIso(ApiDescription api, DesignRule.Report report) {
        api.walk((pointer, node) -> {
            String format = node.path("format").asString("");
            boolean ofTime = format.equals("date") || format.equals("date-time");
            if (WRONG_FORMATS.contains(format)) {
                report.add(pointer, "(%s) is no format for time".formatted(format));
            }
            if (ofTime && !isOfType(node, "string")) {
                report.add(pointer, "A %s that is not a string".formatted(format));
            }
        });
        api.properties((pointer, property) -> {
            String name = ApiDescription.nameOf(pointer);
            JsonNode schema = api.resolve(property);
            String format = schema.path("format").asString("");
            if (COUNTED_TIME.matcher(name).matches()) {
                report.add(pointer, "Time is written as a date-time, not counted");
            }
            if (MOMENT.matcher(name).matches() && !format.equals("date-time")) {
                report.add(pointer, "A moment without the format date-time");
            }
            boolean aWord = schema.has("enum") || isOfType(schema, "boolean");
            if (DATE.matcher(name).matches() && format.isEmpty() && !aWord) {
                report.add(pointer, "A date without the format date");
            }
        });
    }

    private static void writesDatesWithoutTime(ApiDescription api, DesignRule.Report report) {
        api.properties((pointer, property) -> {
            String name = ApiDescription.nameOf(pointer);
            String format = api.resolve(property).path("format").asString("");
            if (DATE.matcher(name).matches() && format.equals("date-time")) {
                report.add(pointer, "A date with a time in it");
            }
        });
    }

    private static void hidesTheInside(ApiDescription api, DesignRule.Report report) {
        for (String name : api.root().at("/components/schemas").propertyNames()) {
            String pointer = ApiDescription.pointer("components", "schemas", name);
            if (!SCHEMA_NAME.matcher(name).matches()) {
                report.add(pointer, "The name of a schema is UpperCamelCase");
            }
            if (INSIDE.matcher(name).matches()) {
                report.add(pointer, "The name tells how the service is built");
            }
        }
        api.properties((pointer, property) -> {
            String name = ApiDescription.nameOf(pointer);
            if (name.startsWith("_") || name.startsWith("@") || name.contains(".")) {
                report.add(pointer, "(%s) tells how the service is built".formatted(name));
            }
        });
    }

    /** Whether the schema has that type, alone or beside null. */
    static boolean isOfType(JsonNode schema, String type) {
        JsonNode said = schema.path("type");
        if (said.isArray()) {
            for (JsonNode one : said) {
                if (type.equals(one.asString(""))) {
                    return true;
                }
            }
            return false;
        }
        return type.equals(said.asString(""));
    }
}
