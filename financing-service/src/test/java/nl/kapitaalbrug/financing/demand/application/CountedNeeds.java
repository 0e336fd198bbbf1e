package nl.kapitaalbrug.financing.demand.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import nl.kapitaalbrug.financing.need.domain.NeedRow;

/** The figures of needs that a test chooses. */
public final class CountedNeeds {

    private CountedNeeds() {}

    public static ShowDemand of(Supplier<List<NeedRow>> rows, Clock clock) {
        return new ShowDemand(rows, new DemandProperties(3, 10, 50), clock);
    }
}
