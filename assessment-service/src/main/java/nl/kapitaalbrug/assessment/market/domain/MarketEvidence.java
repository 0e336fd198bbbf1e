package nl.kapitaalbrug.assessment.market.domain;

import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import org.jspecify.annotations.Nullable;

/**
 * What shows that somebody buys (own model). One strong proof counts, not how many weak ones there
 * are.
 *
 * @param strongest the strongest proof; {@code null} when nothing was said
 * @param concentrated whether one customer is too important; {@code null} when that is unknown
 */
public record MarketEvidence(@Nullable MarketProof strongest, @Nullable Boolean concentrated) {

    /** The evidence in what a firm says of its market. */
    public static MarketEvidence of(PlanFacts.Market market, MarketParameters parameters) {
        Integer largest = market.largestCustomerPercent();
        return new MarketEvidence(
                market.marketProof().stream().min(MarketProof::compareTo).orElse(null),
                largest == null
                        ? null
                        : (Boolean) (largest >= parameters.concentratedFrom().value()));
    }

    /** The proof that is one step stronger; {@code null} when there is none. */
    public @Nullable MarketProof next() {
        if (strongest == null) {
            return null;
        }
        return strongest.ordinal() == 0 ? null : MarketProof.values()[strongest.ordinal() - 1];
    }
}
