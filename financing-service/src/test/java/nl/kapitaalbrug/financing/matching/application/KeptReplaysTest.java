package nl.kapitaalbrug.financing.matching.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.domain.Cases;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.RealSupply;
import org.junit.jupiter.api.Test;

class KeptReplaysTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final String ID = FinancingRequestId.random().value();

    private final KeptReplays kept = new KeptReplays();
    private int evaluations;

    @Test
    void evaluatesAResultOnceHoweverOftenItIsRead() {
        FoundMatches first = read(result(ID, 1, NOW));

        assertThat(read(result(ID, 1, NOW))).isSameAs(first);
        assertThat(evaluations).isOne();
    }

    @Test
    void aNewerResultOfTheSameRequestIsEvaluatedAfresh() {
        FoundMatches first = read(result(ID, 1, NOW));

        assertThat(read(result(ID, 2, NOW))).isNotSameAs(first);
        assertThat(read(result(ID, 1, NOW.plusMillis(1)))).isNotSameAs(first);
        assertThat(evaluations).isEqualTo(3);
    }

    @Test
    void keepsNoMoreThanTheLastFifty() {
        read(result(ID, 1, NOW));
        for (int i = 0; i < 50; i++) {
            read(result(FinancingRequestId.random().value(), 1, NOW));
        }

        read(result(ID, 1, NOW));

        assertThat(evaluations).isEqualTo(52);
    }

    private FoundMatches read(MatchRecord record) {
        return kept.of(
                record,
                one -> {
                    evaluations++;
                    return new FoundMatches(
                            one.request(), one.matchedAt(), REPORT, RealSupply.SUPPLY, List.of());
                });
    }

    private static final MatchReport REPORT = RealSupply.match(Cases.robotCell());

    private static MatchRecord result(String id, int revision, Instant at) {
        return MatchRecord.of(1, Cases.robotCell().id(id).revision(revision).build(), REPORT, at);
    }
}
