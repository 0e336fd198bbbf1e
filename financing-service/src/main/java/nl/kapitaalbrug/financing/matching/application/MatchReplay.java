package nl.kapitaalbrug.financing.matching.application;

import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.Matching;
import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import nl.kapitaalbrug.financing.matching.domain.RouteMatch;
import nl.kapitaalbrug.financing.matching.domain.Supply;
import nl.kapitaalbrug.support.log.LogKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Evaluates a kept result again, with the editions that it was made with. */
@Component
public final class MatchReplay {

    private static final Logger LOG = LoggerFactory.getLogger(MatchReplay.class);

    private final Editions editions;

    MatchReplay(Editions editions) {
        this.editions = editions;
    }

    /**
     * A result, evaluated again.
     *
     * @param report the whole answer
     * @param supply the instruments that it speaks of
     */
    public record Replayed(MatchReport report, Supply supply) {}

    /** The whole answer again. */
    public Replayed of(MatchRecord matched) {
        Supply supply = supply(matched);
        MatchReport report = new Matching(supply, parameters(matched)).match(matched.matched());
        if (!matched.isReplayedBy(report)) {
            LOG.atError()
                    .addKeyValue(LogKeys.AGGREGATE_ID, matched.request().id())
                    .log("A match comes out differently now: the rules of matching changed");
        }
        return new Replayed(report, supply);
    }

    /**
     * The routes with one of these instruments again, in order of rank, without what would help.
     */
    public List<RouteMatch> routesWith(Set<InstrumentId> instruments, MatchRecord matched) {
        return new Matching(supply(matched), parameters(matched))
                .routesWith(instruments, matched.matched());
    }

    private Supply supply(MatchRecord matched) {
        return editions.supply(matched.catalogueVersion())
                .orElseThrow(() -> missing("catalogue", matched.catalogueVersion()));
    }

    private MatchingParameters parameters(MatchRecord matched) {
        return editions.parameters(matched.parameterVersion())
                .orElseThrow(() -> missing("parameters", matched.parameterVersion()));
    }

    private static IllegalStateException missing(String what, String version) {
        return new IllegalStateException(
                "The edition (%s) of the %s is gone. Maybe the database was restored in part"
                        .formatted(version, what));
    }
}
