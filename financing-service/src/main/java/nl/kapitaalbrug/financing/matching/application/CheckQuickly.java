package nl.kapitaalbrug.financing.matching.application;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.kapitaalbrug.contracts.reference.Desks;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.Matching;
import nl.kapitaalbrug.financing.matching.domain.MatchingCase;
import nl.kapitaalbrug.financing.matching.domain.Supply;
import org.springframework.stereotype.Component;

/**
 * Matches a quick check with the current catalogue: the same rules as for a request, nothing kept.
 */
@Component
public final class CheckQuickly {

    private final Editions editions;
    private final Clock clock;

    CheckQuickly(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    /** What fits, what may fit and what would decide it. */
    public FoundMatches of(QuickCheck check) {
        Instant now = clock.instant();
        MatchingCase matched =
                check.asCase(now, LocalDate.ofInstant(now, MatchRequest.NETHERLANDS));
        Supply supply = editions.currentSupply();
        MatchReport report = new Matching(supply, editions.currentParameters()).match(matched);
        return new FoundMatches(
                matched.request(),
                now,
                report,
                supply,
                Desks.forFirm(check.firm().place(), FindMatches.audience(matched.request())));
    }
}
