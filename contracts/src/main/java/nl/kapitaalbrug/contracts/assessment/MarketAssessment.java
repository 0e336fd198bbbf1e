package nl.kapitaalbrug.contracts.assessment;

import java.util.List;
import nl.kapitaalbrug.contracts.request.MarketProof;
import org.jspecify.annotations.Nullable;

/**
 * Market potential from evidence, not from adjectives (own model). The evidence is the word of the
 * firm until a person has seen it.
 *
 * @param proof the strongest evidence that somebody buys; {@code null} when nothing was said
 * @param concentrated whether so much comes from one customer that losing it would hurt; {@code
 *     null} when that is unknown
 * @param reasons why, most important first
 */
public record MarketAssessment(
        @Nullable MarketProof proof, @Nullable Boolean concentrated, List<Reason> reasons) {

    public MarketAssessment {
        reasons = List.copyOf(reasons);
    }
}
