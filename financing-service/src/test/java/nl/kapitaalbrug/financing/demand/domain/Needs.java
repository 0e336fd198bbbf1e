package nl.kapitaalbrug.financing.demand.domain;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowMatch;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.jspecify.annotations.Nullable;

/** Builds rows, each of another synthetic firm in Enschede unless said otherwise. */
public final class Needs {

    public static final Instant MARCH = Instant.parse("2026-03-02T10:00:00Z");

    private static int last;

    private final String id = "%032x".formatted(++last);
    private DataOrigin origin = DataOrigin.SYNTHETIC;
    private String company = "firm-" + id;
    private @Nullable LeaveReason leaving;
    private NeedPhase phase = NeedPhase.EXPLORED;
    private Instant since = MARCH;
    private @Nullable MunicipalityCode place = MunicipalityCode.of("GM0153");
    private Map<SpendKind, EuroAmount> spend = new EnumMap<>(SpendKind.class);
    private @Nullable EuroAmount need = EuroAmount.ofEuros(100_000);
    private @Nullable RowMatch match;

    private Needs() {}

    public static Needs aNeed() {
        return new Needs().spentOn(SpendKind.MACHINES, 100_000);
    }

    /** An assessed need in that state. */
    public static Needs aNeed(NeedState state, String... stoppers) {
        return aNeed().matched(state, stoppers);
    }

    public Needs of(DataOrigin from) {
        origin = from;
        return this;
    }

    public Needs ofFirm(String name) {
        company = name;
        return this;
    }

    public Needs in(NeedPhase reached) {
        phase = reached;
        return this;
    }

    public Needs since(Instant moment) {
        since = moment;
        return this;
    }

    public Needs at(@Nullable String municipality) {
        place = municipality == null ? null : MunicipalityCode.of(municipality);
        return this;
    }

    public Needs spentOn(SpendKind kind, long euros) {
        spend.put(kind, EuroAmount.ofEuros(euros));
        return this;
    }

    public Needs withoutSpend() {
        spend = new EnumMap<>(SpendKind.class);
        return this;
    }

    public Needs needing(long euros) {
        need = EuroAmount.ofEuros(euros);
        return this;
    }

    public Needs withoutAmount() {
        need = null;
        return this;
    }

    /** A draft that lies still. */
    public Needs left(LeaveReason reason) {
        phase = NeedPhase.LEFT;
        leaving = reason;
        return this;
    }

    public Needs matched(NeedState state, String... stoppers) {
        phase = NeedPhase.MATCHED;
        match = new RowMatch(state, EuroAmount.ZERO, Set.of(), Set.of(), Set.of(stoppers));
        return this;
    }

    public NeedRow row() {
        return new NeedRow(
                FinancingRequestId.of(id),
                origin,
                company,
                phase,
                since,
                place,
                null,
                null,
                null,
                spend,
                List.of(),
                need,
                null,
                null,
                match,
                null,
                leaving);
    }

    /** So many needs alike, each of another firm. */
    public static List<NeedRow> times(int number, java.util.function.Supplier<Needs> need) {
        return java.util.stream.Stream.generate(() -> need.get().row()).limit(number).toList();
    }
}
