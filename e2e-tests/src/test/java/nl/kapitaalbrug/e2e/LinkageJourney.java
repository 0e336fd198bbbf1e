package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import org.bson.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A financier who knows every firm that applied (its region, sector and size, read here from behind
 * the doors) and every rule of generalisation joins that with all deals. No deal may lead to fewer
 * than five firms, also not by way of the filters and their counts.
 */
class LinkageJourney {

    private static final LocalStack STACK = RunningStack.get();
    private static final DemoSession FINANCIER = DemoSession.signIn(STACK, "financier");
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration LOADED = Duration.ofMinutes(4);
    private static final String DEALS = "/api/financing/v1/deals";
    private static final int K = 5;
    private static final int PAGE = 100;
    private static final int ENOUGH_DEALS = 50;
    private static final int SYNTHETIC = 300;

    private static final List<LinkageAttacker.Firm> FIRMS = new ArrayList<>();
    private static final List<JsonNode> ALL_DEALS = new ArrayList<>();

    @BeforeAll
    static void readEverything() {
        DemoSession province = DemoSession.signIn(STACK, "provincie");
        RequestsApi.await(LOADED, () -> everythingIsIn(province) ? true : null);
        ALL_DEALS.addAll(deals(""));
    }

    /** All synthetic needs are there, and all that is submitted is matched and counted. */
    private static boolean everythingIsIn(DemoSession province) {
        JsonNode demand = JSON.readTree(province.get("/api/financing/v1/demand").body());
        int assessed = demand.at("/figures/0/rows/2/cells/0/needs").asInt();
        FIRMS.clear();
        FIRMS.addAll(applied());
        return demand.at("/about/origins/synthetic").asInt() == SYNTHETIC
                && assessed == FIRMS.size();
    }

    @Test
    void noDealLeadsToFewerThanFiveFirms() {
        LinkageAttacker attacker = new LinkageAttacker(FIRMS, K);
        Map<String, Integer> suspects = new HashMap<>();
        ALL_DEALS.forEach(deal ->
                suspects.put(
                        deal.path("dealId").asString(),
                        attacker.suspects(LinkageAttacker.Shown.of(deal)).size()));

        assertThat(suspects).hasSizeGreaterThan(ENOUGH_DEALS);
        assertThat(suspects.values()).allMatch(number -> number >= K);
    }

    @Test
    void theAttackIsWorthATest() {
        assertThat(ALL_DEALS).anyMatch(deal -> deal.path("region").asString().equals("TWENTE"));
        assertThat(ALL_DEALS).anyMatch(deal -> deal.path("sector").asString().equals("ALL"));

        // were every deal shown as it is, somebody would be found
        LinkageAttacker attacker = new LinkageAttacker(FIRMS, 1);
        assertThat(FIRMS)
                .extracting(firm -> attacker.suspects(LinkageAttacker.exact(firm)).size())
                .anyMatch(number -> number > 0 && number < K);
    }

    @Test
    void aFilterTellsNoMoreThanTheDealItself() {
        Set<String> regions = values("region");
        Set<String> sectors = values("sector");
        Set<String> sizes = values("size");
        for (String sector : sectors) {
            for (JsonNode deal : deals("&sector=" + sector)) {
                assertThat(deal.path("sector").asString()).isEqualTo(sector);
            }
        }
        for (String region : regions) {
            for (String size : sizes) {
                List<JsonNode> filtered = deals("&region=%s&size=%s".formatted(region, size));
                assertThat(filtered)
                        .allMatch(deal -> deal.path("region").asString().equals(region))
                        .allMatch(deal -> deal.path("size").asString().equals(size));
                assertThat(filtered).hasSize((int) shown(region, size));
            }
        }
    }

    private static long shown(String region, String size) {
        return ALL_DEALS.stream()
                .filter(deal -> deal.path("region").asString().equals(region))
                .filter(deal -> deal.path("size").asString().equals(size))
                .count();
    }

    private static Set<String> values(String field) {
        Set<String> values = new HashSet<>();
        ALL_DEALS.forEach(deal -> values.add(deal.path(field).asString()));
        return values;
    }

    private static List<JsonNode> deals(String filters) {
        List<JsonNode> all = new ArrayList<>();
        int total;
        int page = 1;
        do {
            String path = "%s?pageSize=%d&page=%d%s".formatted(DEALS, PAGE, page, filters);
            JsonNode body = JSON.readTree(FINANCIER.get(path).body());
            total = body.path("total").asInt();
            body.path("items").forEach(all::add);
            page++;
        } while (all.size() < total);
        return all;
    }

    /** The firms behind all requests that were submitted and not taken back. */
    private static List<LinkageAttacker.Firm> applied() {
        try (MongoClient client = MongoClients.create(mongoUri())) {
            List<LinkageAttacker.Firm> found = new ArrayList<>();
            for (Document document :
                    client.getDatabase("kapitaalbrug-financing-service")
                            .getCollection("matchedRequests")
                            .find(Filters.gte("_id", "0"))) {
                Document latest = document.get("latest", Document.class);
                Document lifecycle = document.get("lifecycle", Document.class);
                if (latest != null && !"WITHDRAWN".equals(lifecycle.getString("state"))) {
                    found.add(LinkageAttacker.Firm.of(JSON.readTree(latest.getString("request"))));
                }
            }
            return found;
        }
    }

    private static String mongoUri() {
        return Optional.ofNullable(System.getenv("MONGODB_URI"))
                .orElse("mongodb://127.0.0.1:" + STACK.ports().mongo());
    }
}
