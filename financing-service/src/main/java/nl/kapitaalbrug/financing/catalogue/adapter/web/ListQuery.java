package nl.kapitaalbrug.financing.catalogue.adapter.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the list of instruments.
 *
 * @param page from 1
 * @param pageSize 1 to {@value #MAX_PAGE_SIZE}
 * @param kind {@code null} for every kind
 */
record ListQuery(int page, int pageSize, @Nullable InstrumentKind kind) {

    static final int MAX_PAGE = 1_000_000;
    static final int MAX_PAGE_SIZE = 100;
    private static final int DEFAULT_PAGE_SIZE = 20;
    private static final Set<String> KNOWN = Set.of("page", "pageSize", "kind");

    /**
     * The query of these parameters.
     *
     * @throws nl.kapitaalbrug.support.problem.ProblemException (400) with everything that is wrong
     */
    static ListQuery of(Map<String, List<String>> parameters) {
        Violations violations = new Violations();
        parameters.forEach((name, values) -> {
            Violations.Part part = violations.at("/query").at(name);
            if (!KNOWN.contains(name)) {
                part.reject("UNKNOWN_FIELD");
            } else if (values.size() != 1) {
                part.reject("MALFORMED");
            }
        });
        int page = number(parameters, "page", 1, MAX_PAGE, violations);
        int pageSize = number(parameters, "pageSize", DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE, violations);
        InstrumentKind kind = kind(parameters, violations);
        violations.throwIfAny();
        return new ListQuery(page, pageSize, kind);
    }

    private static int number(
            Map<String, List<String>> parameters,
            String name,
            int otherwise,
            int max,
            Violations violations) {
        String value = first(parameters, name);
        if (value == null) {
            return otherwise;
        }
        Violations.Part part = violations.at("/query").at(name);
        if (!value.matches("-?[0-9]{1,9}")) {
            part.reject("WRONG_TYPE");
            return otherwise;
        }
        int number = Integer.parseInt(value);
        part.between(number, 1, max);
        return number;
    }

    private static @Nullable InstrumentKind kind(
            Map<String, List<String>> parameters, Violations violations) {
        String value = first(parameters, "kind");
        if (value == null) {
            return null;
        }
        InstrumentKind found =
                Arrays.stream(InstrumentKind.values())
                        .filter(kind -> kind.name().equals(value))
                        .findAny()
                        .orElse(null);
        violations.at("/query").at("kind").require(found != null, "UNKNOWN_VALUE");
        return found;
    }

    private static @Nullable String first(Map<String, List<String>> parameters, String name) {
        List<String> values = parameters.get(name);
        return values == null || values.isEmpty() ? null : values.getFirst();
    }
}
