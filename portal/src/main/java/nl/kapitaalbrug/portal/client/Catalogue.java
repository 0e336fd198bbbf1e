package nl.kapitaalbrug.portal.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Counts the instruments of the financing service, and remembers the counts for a while. */
@Component
public class Catalogue {

    private static final int PAGE_SIZE = 100;

    /** More pages than the catalogue can have; a service that says otherwise is broken. */
    private static final int MAX_PAGES = 20;

    /** Closed, or standing behind a financier: no way that a firm can take. */
    private static final Set<String> NO_WAY = Set.of("CLOSED", "INDIRECT");

    private final FinancingApi api;
    private final Duration keepFor;
    private final InstantSource clock;
    private volatile @Nullable Known known;

    @Autowired
    Catalogue(FinancingApi api, CatalogueProperties properties) {
        this(api, properties.keepFor(), InstantSource.system());
    }

    Catalogue(FinancingApi api, Duration keepFor, InstantSource clock) {
        this.api = api;
        this.keepFor = keepFor;
        this.clock = clock;
    }

    private record Known(CatalogueSummary summary, Instant at) {}

    /** What the catalogue holds; empty while the service does not answer. */
    public Optional<CatalogueSummary> summary() {
        Known before = known;
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.at().plus(keepFor))) {
            return Optional.of(before.summary());
        }
        Optional<CatalogueSummary> fresh = all().map(Catalogue::count);
        fresh.ifPresent(summary -> known = new Known(summary, now));
        return fresh;
    }

    /** Names of the providers by their short names, in alphabetical order; empty while unknown. */
    public Map<String, String> providers() {
        Map<String, String> names = new TreeMap<>();
        for (JsonNode instrument : all().orElse(List.of())) {
            String id = instrument.path("providerId").asString("");
            if (!id.isEmpty() && !NO_WAY.contains(instrument.path("status").asString(""))) {
                names.merge(id, instrument.path("provider").asString(id), Catalogue::shorter);
            }
        }
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(String.CASE_INSENSITIVE_ORDER))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }

    private static String shorter(String one, String other) {
        return one.length() <= other.length() ? one : other;
    }

    private Optional<List<JsonNode>> all() {
        List<JsonNode> instruments = new ArrayList<>();
        for (int number = 1; number <= MAX_PAGES; number++) {
            int page = number;
            Outcome<JsonNode> answer =
                    Answer.of(() -> api.instruments(page, PAGE_SIZE), (body, tag) -> body);
            if (!(answer instanceof Outcome.Done<JsonNode>(JsonNode body))
                    || !body.path("items").isArray()) {
                return Optional.empty();
            }
            body.path("items").forEach(instruments::add);
            if (instruments.size() >= body.path("total").asInt(0)) {
                return Optional.of(instruments);
            }
        }
        return Optional.empty();
    }

    private static CatalogueSummary count(List<JsonNode> instruments) {
        Map<String, Integer> kinds = new TreeMap<>();
        int open = 0;
        LocalDate newest = null;
        for (JsonNode instrument : instruments) {
            String status = instrument.path("status").asString("");
            if (NO_WAY.contains(status)) {
                continue;
            }
            kinds.merge(instrument.path("kind").asString(""), 1, Integer::sum);
            open += "OPEN".equals(status) ? 1 : 0;
            String day = instrument.path("asOf").asString("");
            boolean dated = day.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            newest = dated ? later(newest, LocalDate.parse(day)) : newest;
        }
        return new CatalogueSummary(largestFirst(kinds), open, newest);
    }

    private static LocalDate later(@Nullable LocalDate one, LocalDate other) {
        return one != null && one.isAfter(other) ? one : other;
    }

    private static Map<String, Integer> largestFirst(Map<String, Integer> kinds) {
        Map<String, Integer> sorted = new LinkedHashMap<>();
        kinds.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> sorted.put(entry.getKey(), entry.getValue()));
        return sorted;
    }
}
