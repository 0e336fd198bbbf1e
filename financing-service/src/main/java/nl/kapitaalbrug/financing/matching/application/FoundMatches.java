package nl.kapitaalbrug.financing.matching.application;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.contracts.reference.Desk;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.Supply;

/**
 * A match result, ready to be read.
 *
 * @param request the revision that was matched
 * @param matchedAt when
 * @param report the whole answer
 * @param supply the instruments that it speaks of
 * @param nextDoor the desks for this firm, best first, at least one
 */
public record FoundMatches(
        FinancingRequestSnapshot request,
        Instant matchedAt,
        MatchReport report,
        Supply supply,
        List<Desk> nextDoor) {

    public FoundMatches {
        nextDoor = List.copyOf(nextDoor);
    }
}
