package nl.kapitaalbrug.financing.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

    private static final List<Deal> DEALS = Deals.of(Rows.population(312, 42), 5, Rows.TODAY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void countsAsIfEachFilterWereTriedByHand(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            Map<Facet, Set<String>> filters = filters(random);

            Selection selection = Selection.of(DEALS, filters, DealOrder.NEWEST);

            assertThat(selection.deals())
                    .containsExactlyInAnyOrderElementsOf(passing(filters, null));
            for (Facet facet : Facet.values()) {
                assertThat(selection.counts().get(facet)).isEqualTo(byHand(filters, facet));
            }
        }
    }

    /** A filter on a region, sector or size must not tell of which deals it was left out. */
    @Test
    void neverFindsADealByWhatIsLeftOutOfIt() {
        assertThat(DEALS).anyMatch(deal -> deal.profile().sector() == null);
        assertThat(DEALS).anyMatch(deal -> deal.profile().region() == DealRegion.OVERIJSSEL);
        for (SbiSection sector : SbiSection.values()) {
            assertThat(select(Facet.SECTOR, sector.name()))
                    .allMatch(deal -> deal.profile().sector() == sector);
        }
        assertThat(select(Facet.REGION, "TWENTE"))
                .isNotEmpty()
                .allMatch(deal -> deal.profile().region() == DealRegion.TWENTE);
        assertThat(select(Facet.SIZE, "MICRO"))
                .isNotEmpty()
                .allMatch(deal -> deal.profile().size() == FirmSize.MICRO);
        assertThat(select(Facet.SECTOR, Facet.ALL))
                .isNotEmpty()
                .allMatch(deal -> deal.profile().sector() == null);
    }

    @ParameterizedTest
    @EnumSource(DealOrder.class)
    void sortsWithoutTellingMoreThanTheBands(DealOrder order) {
        List<Deal> sorted = Selection.of(DEALS, Map.of(), order).deals();

        assertThat(sorted).isSortedAccordingTo(order.comparator());
        for (int i = 1; i < sorted.size(); i++) {
            Deal one = sorted.get(i - 1);
            Deal next = sorted.get(i);
            if (looksTheSame(one, next)) {
                assertThat(one.id()).isLessThan(next.id());
            }
        }
    }

    @Test
    void showsWhatIsFurthestAndSafestFirst() {
        List<NeedRow> rows = Rows.aNeed().develops(3, 6).times(2);
        rows.addAll(Rows.aNeed().develops(7, 7).times(2));
        rows.addAll(Rows.aNeed().times(1));
        List<Deal> deals = Deals.of(rows, 5, Rows.TODAY);

        assertThat(Selection.of(deals, Map.of(), DealOrder.MATUREST).deals())
                .extracting(deal -> deal.technology().stage())
                .containsExactly(
                        Technology.Stage.PROVEN_BY_SUPPLIER,
                        Technology.Stage.DEMONSTRATION,
                        Technology.Stage.DEMONSTRATION,
                        Technology.Stage.RESEARCH,
                        Technology.Stage.RESEARCH);
    }

    private static boolean looksTheSame(Deal one, Deal other) {
        for (Facet facet : Facet.values()) {
            if (!facet.of(one).equals(facet.of(other))) {
                return false;
            }
        }
        return one.daysOpen() == other.daysOpen() && one.technology().equals(other.technology());
    }

    private static List<Deal> select(Facet facet, String value) {
        return Selection.of(DEALS, Map.of(facet, Set.of(value)), DealOrder.NEWEST).deals();
    }

    private static Map<Facet, Set<String>> filters(Random random) {
        Map<Facet, Set<String>> filters = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            if (random.nextInt(4) == 0) {
                Set<String> values = new TreeSet<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    values.add(facet.choices().get(random.nextInt(facet.choices().size())));
                }
                filters.put(facet, values);
            }
        }
        return filters;
    }

    private static List<Deal> passing(Map<Facet, Set<String>> filters, @Nullable Facet except) {
        return DEALS.stream()
                .filter(deal ->
                        filters.entrySet().stream()
                                .filter(filter -> filter.getKey() != except)
                                .allMatch(filter ->
                                        filter.getValue().contains(filter.getKey().of(deal))))
                .sorted(Comparator.comparing(Deal::id))
                .toList();
    }

    private static Map<String, Integer> byHand(Map<Facet, Set<String>> filters, Facet facet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        passing(filters, facet).forEach(deal -> counts.merge(facet.of(deal), 1, Integer::sum));
        return counts;
    }
}
