package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowMatch;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.jspecify.annotations.Nullable;

/** Adds up all figures in one pass over the rows. */
final class Counting {

    static final List<String> PLACES =
            Stream.of(
                            Municipalities.all().stream().map(one -> one.code().value()),
                            Stream.of(MunicipalityCode.ELSEWHERE.value(), Figure.UNKNOWN))
                    .flatMap(part -> part)
                    .toList();
    static final List<String> SPENDS = keys(SpendKind.values());
    static final List<String> BANDS = keys(TicketBand.values());
    static final List<String> STATES = Stream.of(NeedState.values()).map(NeedState::name).toList();

    static final List<String> REASONS = keys(LeaveReason.values());

    private static final Map<String, Integer> PLACE_INDEX = index(PLACES);

    final TallyTable stands = TallyTable.oneWay(Stand.values().length);
    final TallyTable leaving = TallyTable.oneWay(REASONS.size());
    final TallyTable places = TallyTable.oneWay(PLACES.size());
    final TallyTable spends = TallyTable.twoWay(SPENDS.size(), STATES.size());
    final TallyTable bands = TallyTable.twoWay(BANDS.size(), STATES.size());
    final Map<String, Tally> stoppers = new TreeMap<>();
    final Map<DataOrigin, Tally> origins = new EnumMap<>(DataOrigin.class);

    private static List<String> keys(Enum<?>[] values) {
        List<String> keys = new ArrayList<>();
        for (Enum<?> value : values) {
            keys.add(value.name());
        }
        keys.add(Figure.UNKNOWN);
        return List.copyOf(keys);
    }

    private static Map<String, Integer> index(List<String> keys) {
        Map<String, Integer> index = new TreeMap<>();
        keys.forEach(key -> index.put(key, index.size()));
        return index;
    }

    static Counting of(List<NeedRow> rows) {
        Counting counting = new Counting();
        rows.forEach(counting::add);
        return counting;
    }

    private void add(NeedRow row) {
        Stand stand = Stand.of(row);
        origins.computeIfAbsent(row.origin(), origin -> new Tally()).add(row);
        stands.add(stand.ordinal(), 0, row);
        places.add(place(row), 0, row);
        if (stand == Stand.LEFT_DOSSIER) {
            leaving.add(reason(row), 0, row);
        }
        RowMatch match = row.match();
        if (stand == Stand.ASSESSED && match != null) {
            int state = match.state().ordinal();
            spends.add(mainSpend(row), state, row);
            bands.add(band(row), state, row);
            if (match.state() != NeedState.SERVED) {
                match.stoppers()
                        .forEach(code ->
                                stoppers.computeIfAbsent(code, one -> new Tally()).add(row));
            }
        }
    }

    private static int reason(NeedRow row) {
        LeaveReason reason = row.leaving();
        return reason == null ? REASONS.size() - 1 : reason.ordinal();
    }

    private static int place(NeedRow row) {
        MunicipalityCode place = row.place();
        return PLACE_INDEX.getOrDefault(
                place == null ? Figure.UNKNOWN : place.value(), PLACES.size() - 1);
    }

    /** The kind that takes most of the money; the first of the list when several take as much. */
    private static int mainSpend(NeedRow row) {
        return row.spend().entrySet().stream()
                .max(
                        Map.Entry.<SpendKind, EuroAmount>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> entry.getKey().ordinal())
                .orElse(SPENDS.size() - 1);
    }

    private static int band(NeedRow row) {
        @Nullable EuroAmount need = row.externalNeed();
        return need == null ? BANDS.size() - 1 : TicketBand.of(need).ordinal();
    }
}
