package nl.kapitaalbrug.applicant.request.adapter.web;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.applicant.request.adapter.web.GroupBody.GrantBody;
import nl.kapitaalbrug.applicant.request.adapter.web.TechnologyBody.AnswerBody;
import nl.kapitaalbrug.applicant.request.adapter.web.TechnologyBody.ElementBody;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CorrectionReason;
import nl.kapitaalbrug.applicant.request.domain.ElementName;
import nl.kapitaalbrug.applicant.request.domain.GroupSection;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.ScanAnswer;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;

/**
 * The uniform financing request as JSON Schema (2020-12). Its shape is read from the bodies that
 * the service takes, its words from the facts, so that it cannot say something else than both; the
 * ranges stand here, and a test compares them with what the service refuses. {@code null} means:
 * not known yet.
 */
final class RequestSchema {

    /** Name of this edition; another edition has another number. */
    static final String ID = "https://kapitaalbrug.nl/schemas/financing-request/1";

    private static final List<String> WHOLE_EUROS =
            List.of(
                    "spend",
                    "ownContribution",
                    "lendingValue",
                    "existingPledges",
                    "debts",
                    "otherPlanAid",
                    "groupTurnover",
                    "groupAssets",
                    "expectedTurnover",
                    "expectedCashFlow");
    private static final List<String> ANY_SIGN =
            List.of(
                    "retainedEarnings",
                    "equity",
                    "ebit",
                    "ebitda",
                    "taxPaid",
                    "workingCapitalIncrease",
                    "expectedCashFlow");
    private static final Map<String, int[]> RANGES =
            Map.ofEntries(
                    range("employees", 0, CompanyFacts.MAX_EMPLOYEES),
                    range("assetLifeMonths", 1, 600),
                    range("graceNeededMonths", 0, 120),
                    range("fiscalYears", 0, 200),
                    range("firstSaleYear", 1900, 2100),
                    range("researchHours", 0, 4_000),
                    range("grade", 0, 3),
                    range("largestCustomerPercent", 0, 100),
                    range("ownerTradeYears", 0, 70),
                    range("dipPercent", 0, 100),
                    range("dipMonths", 0, 60),
                    range("upliftPercent", 0, 1_000),
                    range("riseMonths", 0, 120),
                    range("energySavedKwh", 0, 999_999),
                    range("carbonSavedTonnes", 0, 999_999),
                    range("groupEmployees", 0, CompanyFacts.MAX_EMPLOYEES));

    private RequestSchema() {}

    private static Map.Entry<String, int[]> range(String name, int least, int most) {
        return Map.entry(name, new int[] {least, most});
    }

    static Map<String, Object> document() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("schema", Map.of("const", ID));
        parts.put("reference", Map.of("type", "string"));
        parts.put("status", Map.of("enum", names(RequestStatus.class)));
        parts.put("revision", Map.of("type", "integer", "minimum", 0));
        parts.put("origin", Map.of("enum", names(DataOrigin.class)));
        parts.put("exportedAt", Map.of("type", "string", "format", "date-time"));
        parts.put("sections", record(ImportBody.SectionsBody.class));
        parts.put(
                "sources",
                Map.of(
                        "description",
                        "Who gave an answer, by JSON pointer; the applicant where nothing is said.",
                        "type",
                        "object",
                        "propertyNames",
                        Map.of("pattern", "^/sections/"),
                        "additionalProperties",
                        Map.of("enum", names(FactSource.class))));
        parts.put("timeline", timeline());
        parts.put("published", Map.of("type", "boolean"));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", ID);
        schema.put("title", "Uniform financing request of Kapitaalbrug");
        schema.put(
                "description",
                "One request that every financier can judge. An answer that is null or left out is not"
                        + " known yet. Amounts are euros. What must hold between answers is told when"
                        + " the request is submitted.");
        schema.putAll(object(parts));
        schema.put("required", List.of("schema", "sections"));
        return schema;
    }

    private static Map<String, Object> timeline() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("event", Map.of("enum", names(RequestEvent.class)));
        parts.put("at", Map.of("type", "string", "format", "date-time"));
        return Map.of("type", "array", "items", object(parts));
    }

    private static Map<String, Object> object(Map<String, Object> parts) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("type", "object");
        object.put("properties", parts);
        object.put("additionalProperties", false);
        return object;
    }

    private static Map<String, Object> record(Class<?> type) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (RecordComponent part : type.getRecordComponents()) {
            Map<String, Object> described = new LinkedHashMap<>();
            Optional<Fact> fact =
                    type == AnswerBody.class || type == ElementBody.class
                            ? Optional.empty()
                            : Fact.ofKey(part.getName());
            fact.ifPresent(one -> describe(one, described));
            described.putAll(schema(part.getName(), part));
            parts.put(part.getName(), described);
        }
        return object(parts);
    }

    private static void describe(Fact fact, Map<String, Object> into) {
        into.put("title", FactTexts.label(fact).nl());
        into.put("description", FactTexts.question(fact).nl() + " " + FactTexts.why(fact).nl());
    }

    private static Map<String, Object> schema(String name, RecordComponent part) {
        Class<?> type = part.getType();
        if (type.isRecord() && type.getSimpleName().endsWith("Body")
                || type.getSimpleName().equals("Preparation")) {
            return orNull(record(type));
        }
        if (type.isEnum()) {
            return Map.of("enum", withNull(names(type)));
        }
        return switch (name) {
            case "spend", "debts" -> byChoice(first(part), positive(name));
            case "expectedTurnover", "expectedCashFlow" -> byChoice(first(part), number(name));
            case "scan" -> byChoice(first(part), Map.of("enum", names(ScanAnswer.class)));
            case "readiness" -> byChoice(first(part), level());
            case "milestones" ->
                    byChoice(
                            first(part),
                            Map.of("type", "string", "pattern", pattern(YearMonth.class)));
            case "marketProof",
                    "teamSkills",
                    "sustainabilityGoals",
                    "owners",
                    "aims",
                    "elements",
                    "deMinimisAid" ->
                    list(name, part);
            case "answers" -> answers();
            case "key" -> Map.of("type", "string", "pattern", "^e[1-5]$");
            default -> scalar(name, type);
        };
    }

    private static Map<String, Object> list(String name, RecordComponent part) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", List.of("array", "null"));
        switch (name) {
            case "aims" -> {
                list.put("items", Map.of("enum", names(Aim.class)));
                list.put("maxItems", 3);
                list.put("uniqueItems", true);
            }
            case "elements" -> {
                list.put("items", record(ElementBody.class));
                list.put("maxItems", TechnologyClaim.MAX_ELEMENTS);
            }
            case "deMinimisAid" -> {
                list.put("items", record(GrantBody.class));
                list.put("maxItems", GroupSection.MAX_GRANTS);
            }
            default -> list.put("items", Map.of("enum", names(first(part))));
        }
        return list;
    }

    private static Map<String, Object> scalar(String name, Type type) {
        if (type == EuroAmount.class) {
            return amount(name);
        }
        if (type == Integer.class) {
            int[] range = RANGES.get(name);
            return Map.of(
                    "type", List.of("integer", "null"), "minimum", range[0], "maximum", range[1]);
        }
        if (type == Tenor.class) {
            return Map.of(
                    "type", List.of("integer", "null"), "minimum", 1, "maximum", Tenor.MAX_MONTHS);
        }
        if (type == Boolean.class) {
            return Map.of("type", List.of("boolean", "null"));
        }
        if (type == MunicipalityCode.class) {
            return Map.of("enum", withNull(places()));
        }
        return Map.of("type", List.of("string", "null"), "pattern", pattern(type));
    }

    private static Map<String, Object> amount(String name) {
        Map<String, Object> amount = new LinkedHashMap<>();
        BigDecimal most = EuroAmount.ofEuros(EuroAmount.MAX_CENTS / 100).scalar();
        amount.put("type", List.of("number", "null"));
        amount.put("minimum", ANY_SIGN.contains(name) ? most.negate() : BigDecimal.ZERO);
        amount.put("maximum", most);
        amount.put("multipleOf", WHOLE_EUROS.contains(name) ? 1 : new BigDecimal("0.01"));
        return amount;
    }

    /** One value of the same kind for each of the choices; those that are left out have none. */
    private static Map<String, Object> byChoice(Class<?> choices, Map<String, Object> value) {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (Object choice : choices.getEnumConstants()) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("title", FactTexts.choice((Enum<?>) choice).nl());
            part.putAll(value);
            parts.put(((Enum<?>) choice).name(), part);
        }
        return orNull(object(parts));
    }

    private static Map<String, Object> level() {
        return Map.of("type", "integer", "minimum", 1, "maximum", PlanFacts.TOP_LEVEL);
    }

    private static Map<String, Object> positive(String name) {
        Map<String, Object> amount = number(name);
        amount.put("minimum", 1);
        return amount;
    }

    private static Map<String, Object> number(String name) {
        Map<String, Object> amount = amount(name);
        amount.put("type", "number");
        return amount;
    }

    /** The choices of a list or a map. */
    private static Class<?> first(RecordComponent part) {
        return (Class<?>) ((ParameterizedType) part.getGenericType()).getActualTypeArguments()[0];
    }

    private static Map<String, Object> answers() {
        Map<String, Object> parts = new LinkedHashMap<>();
        for (TechnologyItem item : TechnologyItem.values()) {
            Map<String, Object> part = new LinkedHashMap<>();
            part.put("title", FactTexts.item(item).nl());
            part.putAll(record(AnswerBody.class));
            part.put("required", List.of("response"));
            parts.put(item.code(), part);
        }
        return orNull(object(parts));
    }

    private static String pattern(Type type) {
        if (type == KvkNumber.class) {
            return "^[0-9]{8}$";
        }
        if (type == LocalDate.class) {
            return "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
        }
        if (type == YearMonth.class) {
            return "^[0-9]{4}-[0-9]{2}$";
        }
        int longest =
                type == CompanyName.class
                        ? CompanyName.MAX_LENGTH
                        : type == ElementName.class
                                ? ElementName.MAX_LENGTH
                                : CorrectionReason.MAX_LENGTH;
        return "^[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]{1,%d}$"
                .formatted(longest);
    }

    private static Map<String, Object> orNull(Map<String, Object> object) {
        Map<String, Object> nullable = new LinkedHashMap<>(object);
        nullable.put("type", List.of("object", "null"));
        return nullable;
    }

    private static List<String> places() {
        return Stream.concat(
                        Municipalities.all().stream().map(one -> one.code().value()),
                        Stream.of(MunicipalityCode.ELSEWHERE.value()))
                .toList();
    }

    private static List<String> names(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(one -> ((Enum<?>) one).name()).toList();
    }

    private static List<Object> withNull(List<String> names) {
        List<Object> values = new ArrayList<>(names);
        values.add(null);
        return values;
    }
}
