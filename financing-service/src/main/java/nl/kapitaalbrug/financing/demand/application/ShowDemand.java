package nl.kapitaalbrug.financing.demand.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.kapitaalbrug.financing.demand.domain.Demand;
import nl.kapitaalbrug.financing.demand.domain.Demand.Scope;
import nl.kapitaalbrug.financing.demand.domain.DisclosureParameters;
import nl.kapitaalbrug.financing.need.application.NeedIndex;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * The figures of the province. They are counted again when a need changed or a new day began; until
 * then everybody gets the same ones.
 */
@Component
public final class ShowDemand {

    /** Days and quarters are those of the province. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Supplier<List<NeedRow>> rows;
    private final DisclosureParameters disclosure;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> all = new AtomicReference<>();
    private final AtomicReference<@Nullable Kept> withoutSynthetic = new AtomicReference<>();

    @Autowired
    ShowDemand(NeedIndex needs, DemandProperties properties, Clock clock) {
        this(needs::rows, properties, clock);
    }

    ShowDemand(Supplier<List<NeedRow>> rows, DemandProperties properties, Clock clock) {
        this.rows = rows;
        this.disclosure = properties.disclosure();
        this.clock = clock;
    }

    /** What was counted, of which rows and on which day. */
    private record Kept(List<NeedRow> rows, LocalDate day, Demand demand) {}

    /**
     * All figures.
     *
     * @param synthetic whether synthetic needs count
     */
    public Demand figures(boolean synthetic) {
        AtomicReference<@Nullable Kept> place = synthetic ? all : withoutSynthetic;
        List<NeedRow> now = rows.get();
        Instant moment = clock.instant();
        LocalDate day = LocalDate.ofInstant(moment, ZONE);
        Kept before = place.get();
        if (before != null && before.rows() == now && before.day().equals(day)) {
            return before.demand();
        }
        Scope scope = new Scope(moment, quarterOf(day), synthetic);
        Demand demand = Demand.of(now, scope, disclosure);
        place.set(new Kept(now, day, demand));
        return demand;
    }

    private static Instant quarterOf(LocalDate day) {
        return day.with(IsoFields.DAY_OF_QUARTER, 1).atStartOfDay(ZONE).toInstant();
    }
}
