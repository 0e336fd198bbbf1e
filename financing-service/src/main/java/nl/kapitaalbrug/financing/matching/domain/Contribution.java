package nl.kapitaalbrug.financing.matching.domain;

import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * A grant or a tax advantage: it lowers the cost and carries no need, so it is no route.
 *
 * @param instrument the grant or tax advantage
 * @param result the outcome with its reasons
 * @param criteria every criterion
 * @param openness whether it is open
 * @param upTo the most that it can come to; {@code null} when that follows from nothing published
 */
public record Contribution(
        Instrument instrument,
        MatchResult result,
        List<Finding> criteria,
        Openness openness,
        @Nullable EuroAmount upTo) {

    public Contribution {
        criteria = List.copyOf(criteria);
    }

    /** The outcome. */
    public Outcome outcome() {
        return result.outcome();
    }
}
