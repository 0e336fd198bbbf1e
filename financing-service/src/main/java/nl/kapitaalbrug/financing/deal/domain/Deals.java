package nl.kapitaalbrug.financing.deal.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.need.domain.NeedRow;

/** Makes the deals of all needs on the platform. */
public final class Deals {

    private Deals() {}

    /**
     * Every deal, in the order of the ids. A real firm hides among real firms only; firms that do
     * not exist may hide among all.
     *
     * @param rows every need on the platform
     * @param k the least number of firms that share a profile
     * @param today the day on which somebody looks
     */
    public static List<Deal> of(List<NeedRow> rows, int k, LocalDate today) {
        Generalisation generalisation = new Generalisation(k);
        Map<FinancingRequestId, Profile> among = generalisation.profiles(rows);
        Map<FinancingRequestId, Profile> amongReal =
                generalisation.profiles(
                        rows.stream().filter(row -> row.origin() == DataOrigin.REAL).toList());
        List<Deal> deals = new ArrayList<>();
        for (NeedRow row : rows) {
            Profile profile = (row.origin() == DataOrigin.REAL ? amongReal : among).get(row.id());
            if (profile != null) {
                DealParts.of(row)
                        .map(parts -> Deal.of(row, parts, profile, today))
                        .ifPresent(deals::add);
            }
        }
        deals.sort(Comparator.comparing(Deal::id));
        return List.copyOf(deals);
    }
}
