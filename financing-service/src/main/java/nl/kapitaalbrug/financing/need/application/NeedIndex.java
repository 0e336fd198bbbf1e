package nl.kapitaalbrug.financing.need.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.application.KnownRequest;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * One row for each need, in memory. The database stays the truth: {@link NeedFeed} fills the index
 * when the service starts and keeps it up to date.
 */
@Component
public final class NeedIndex {

    private final boolean syntheticShown;
    private final RowReading reading;
    private final Map<FinancingRequestId, Entry> entries = new HashMap<>();
    private final Map<Object, Object> interned = new HashMap<>();
    private volatile @Nullable List<NeedRow> snapshot;

    NeedIndex(SyntheticProperties synthetic, ConfirmedAmounts amounts) {
        this.syntheticShown = synthetic.shown();
        this.reading = new RowReading(amounts);
    }

    /** What is known of one request at one version; without a row when there is nothing to show. */
    private record Entry(long version, @Nullable NeedRow row) {}

    /**
     * Every need, in the order of the ids. The same list until something changes; it never changes
     * itself.
     */
    public List<NeedRow> rows() {
        List<NeedRow> known = snapshot;
        return known == null ? renewed() : known;
    }

    private synchronized List<NeedRow> renewed() {
        TreeMap<String, NeedRow> ordered = new TreeMap<>();
        entries.forEach((id, entry) -> {
            if (entry.row() != null) {
                ordered.put(id.value(), entry.row());
            }
        });
        List<NeedRow> rows = List.copyOf(ordered.values());
        snapshot = rows;
        return rows;
    }

    /** Takes what is known of a request, unless something newer is here already. */
    synchronized void put(KnownRequest known) {
        Entry present = entries.get(known.id());
        if (present != null && present.version() >= known.version()) {
            return;
        }
        Optional<NeedRow> row = reading.row(known).filter(this::isShown).map(this::shared);
        entries.put(known.id(), new Entry(known.version(), row.orElse(null)));
        snapshot = null;
    }

    /** Whether this version of the request, or a later one, is here. */
    synchronized boolean has(FinancingRequestId id, long version) {
        Entry present = entries.get(id);
        return present != null && present.version() >= version;
    }

    private boolean isShown(NeedRow row) {
        return syntheticShown || row.origin() != DataOrigin.SYNTHETIC;
    }

    /** The same row with parts that many rows have in common kept once. */
    private NeedRow shared(NeedRow row) {
        RowMatch match = row.match();
        return new NeedRow(
                row.id(),
                row.origin(),
                row.company(),
                row.phase(),
                row.since(),
                shared(row.place()),
                row.sector(),
                row.legalForm(),
                row.employees(),
                row.spend(),
                shared(row.aims()),
                row.externalNeed(),
                shared(row.tenor()),
                shared(row.assessment()),
                match == null
                        ? null
                        : new RowMatch(
                                match.state(),
                                match.carriedOnPaper(),
                                shared(match.fitting()),
                                shared(match.open()),
                                shared(match.stoppers())),
                row.publication(),
                row.leaving());
    }

    @SuppressWarnings("unchecked")
    private <T extends @Nullable Object> T shared(T part) {
        return part == null ? part : (T) interned.computeIfAbsent(part, same -> same);
    }
}
