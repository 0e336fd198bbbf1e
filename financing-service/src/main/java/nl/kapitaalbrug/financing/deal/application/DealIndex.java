package nl.kapitaalbrug.financing.deal.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.financing.deal.domain.Deal;
import nl.kapitaalbrug.financing.deal.domain.Deals;
import nl.kapitaalbrug.financing.need.application.NeedIndex;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The deals of today, made again when a need changed or a day passed. */
@Component
final class DealIndex {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final NeedIndex needs;
    private final Clock clock;
    private final int k;
    private volatile @Nullable Made made;

    DealIndex(NeedIndex needs, Clock clock, DealProperties properties) {
        this.needs = needs;
        this.clock = clock;
        this.k = properties.k();
    }

    /** What was made, and of what. */
    private record Made(
            List<NeedRow> rows, LocalDate day, List<Deal> deals, Map<String, Deal> byId) {

        /** The list of rows is another one after each change, so being the same one is enough. */
        boolean isOf(List<NeedRow> others, LocalDate today) {
            return rows == others && day.equals(today);
        }
    }

    List<Deal> deals() {
        return made().deals();
    }

    Optional<Deal> find(String dealId) {
        return Optional.ofNullable(made().byId().get(dealId));
    }

    private Made made() {
        List<NeedRow> rows = needs.rows();
        LocalDate today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
        Made known = made;
        return known != null && known.isOf(rows, today) ? known : make(rows, today);
    }

    private synchronized Made make(List<NeedRow> rows, LocalDate today) {
        Made known = made;
        if (known != null && known.isOf(rows, today)) {
            return known;
        }
        List<Deal> deals = Deals.of(rows, k, today);
        Map<String, Deal> byId = new HashMap<>();
        deals.forEach(deal -> byId.put(deal.id(), deal));
        Made fresh = new Made(rows, today, deals, Map.copyOf(byId));
        made = fresh;
        return fresh;
    }
}
