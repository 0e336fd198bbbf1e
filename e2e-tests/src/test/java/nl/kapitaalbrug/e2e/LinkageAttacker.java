package nl.kapitaalbrug.e2e;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Region;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Knows where every firm is, what it does and how large it is, and knows the rules of
 * docs/domain/deals.md, written here a second time. Whoever is shown more exactly by the rules
 * cannot be behind a deal that is shown less exactly.
 */
final class LinkageAttacker {

    private static final String ANY = "ALL";
    private static final int[] SIZE_LIMITS = {10, 50, 250};
    private static final List<String> SIZES = List.of("MICRO", "SMALL", "MEDIUM", "LARGE");

    private final Map<Shown, Set<String>> suspects = new HashMap<>();

    /** What is known of one applicant; {@code null} parts are not. */
    record Firm(
            String key, @Nullable String region, @Nullable String sector, @Nullable String size) {

        static Firm of(JsonNode request) {
            JsonNode company = request.path("company");
            JsonNode employees = company.path("employees");
            return new Firm(
                    company.path("key").asString(request.path("id").asString()),
                    regionOf(request.path("need").path("place").asString(null)),
                    company.path("sector").asString(null),
                    employees.isNumber() ? sizeOf(employees.asInt()) : null);
        }
    }

    /** What a deal shows. */
    record Shown(@Nullable String region, @Nullable String sector, @Nullable String size) {

        static Shown of(JsonNode deal) {
            return new Shown(
                    deal.path("region").asString(),
                    deal.path("sector").asString(),
                    deal.path("size").asString());
        }
    }

    LinkageAttacker(List<Firm> firms, int k) {
        List<Firm> left = firms;
        for (int step = 0; step < 4; step++) {
            left = settle(left, step, k);
        }
    }

    /** The firms that may be behind a deal that shows this. */
    Set<String> suspects(Shown shown) {
        return suspects.getOrDefault(shown, Set.of());
    }

    static Shown exact(Firm firm) {
        return atStep(firm, 0);
    }

    private List<Firm> settle(List<Firm> firms, int step, int k) {
        Map<Shown, Set<String>> groups =
                firms.stream()
                        .filter(firm -> isKnown(atStep(firm, step)))
                        .collect(
                                Collectors.groupingBy(
                                        firm -> atStep(firm, step),
                                        Collectors.mapping(Firm::key, Collectors.toSet())));
        List<Firm> left = new ArrayList<>();
        for (Firm firm : firms) {
            Shown shown = atStep(firm, step);
            if (isKnown(shown) && groups.get(shown).size() >= k) {
                suspects.computeIfAbsent(shown, first -> new HashSet<>()).add(firm.key());
            } else {
                left.add(firm);
            }
        }
        return left;
    }

    private static boolean isKnown(Shown shown) {
        return shown.region() != null && shown.sector() != null && shown.size() != null;
    }

    private static Shown atStep(Firm firm, int step) {
        boolean inside = firm.region() != null && !firm.region().equals("ELSEWHERE");
        return new Shown(
                step > 0 && inside ? "OVERIJSSEL" : firm.region(),
                step < 2 ? firm.sector() : ANY,
                step < 3 ? firm.size() : ANY);
    }

    private static @Nullable String regionOf(@Nullable String place) {
        return place == null
                ? null
                : Municipalities.find(MunicipalityCode.of(place))
                        .map(found ->
                                found.region() == Region.TWENTE ? "TWENTE" : "WEST_OVERIJSSEL")
                        .orElse("ELSEWHERE");
    }

    private static String sizeOf(int employees) {
        int size = 0;
        while (size < SIZE_LIMITS.length && employees >= SIZE_LIMITS[size]) {
            size++;
        }
        return SIZES.get(size);
    }
}
