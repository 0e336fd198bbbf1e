package nl.kapitaalbrug.support.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.kapitaalbrug.support.audit.AuditFinding.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditVerifierTest {

    private static final int LENGTH = 5;
    private static final Instant AT = Instant.parse("2026-01-01T10:00:00.123456Z");

    private final List<AuditEntry> chain = new ArrayList<>();

    @BeforeEach
    void grow() {
        for (int i = 0; i < LENGTH; i++) {
            append("STEP_" + i);
        }
    }

    @Test
    void findsNothingInAWholeChainInAnyOrder() {
        String head = head();
        Collections.reverse(chain);

        assertThat(AuditVerifier.verify(chain, LENGTH, head)).isEmpty();
        assertThat(AuditVerifier.verify(List.of(), 0, AuditChain.GENESIS)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void locatesAnEdit(int number) {
        String head = head();
        AuditEntry entry = chain.get(number - 1);
        chain.set(number - 1, with(entry, entry.id(), entry.number(), "OTHER"));

        assertThat(AuditVerifier.verify(chain, LENGTH, head))
                .containsExactly(new AuditFinding(Kind.EDITED, number));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5})
    void locatesARemoval(int number) {
        String head = head();
        chain.remove(number - 1);

        assertThat(AuditVerifier.verify(chain, LENGTH, head))
                .containsExactly(new AuditFinding(Kind.REMOVED, number));
    }

    @Test
    void locatesARemovalOfTheWholeChain() {
        assertThat(AuditVerifier.verify(List.of(), 2, head()))
                .containsExactly(
                        new AuditFinding(Kind.REMOVED, 1), new AuditFinding(Kind.REMOVED, 2));
    }

    @Test
    void locatesASwap() {
        String head = head();
        AuditEntry second = chain.get(1);
        AuditEntry third = chain.get(2);
        chain.set(1, with(third, second.id(), third.number(), third.action()));
        chain.set(2, with(second, third.id(), second.number(), second.action()));

        assertThat(AuditVerifier.verify(chain, LENGTH, head))
                .contains(new AuditFinding(Kind.SWAPPED, 2), new AuditFinding(Kind.SWAPPED, 3))
                .allMatch(finding -> finding.number() == 2 || finding.number() == 3);
    }

    @Test
    void locatesAForkThatWasHashedAnew() {
        String head = head();
        AuditEntry third = chain.get(2);
        chain.set(
                2,
                AuditChain.next(
                        "a", 2, third.previousHash(), AuditEvent.done("OTHER", "x", "test"), AT));

        assertThat(AuditVerifier.verify(chain, LENGTH, head))
                .containsExactly(new AuditFinding(Kind.FORKED, 4));
    }

    @Test
    void locatesAChainThatWasWrittenAnewToItsEnd() {
        String head = head();
        chain.remove(LENGTH - 1);
        append("OTHER");

        assertThat(AuditVerifier.verify(chain, LENGTH, head))
                .containsExactly(new AuditFinding(Kind.FORKED, LENGTH));
    }

    @Test
    void locatesAnEntryThatTheAggregateDoesNotKnow() {
        String head = head();
        append("EXTRA");

        assertThat(AuditVerifier.verify(chain, LENGTH, head))
                .containsExactly(new AuditFinding(Kind.FORKED, LENGTH + 1));
    }

    @Test
    void commitsToASubjectOnlyWithItsSalt() {
        String salt = Commitments.newSalt();

        assertThat(Commitments.to("someone", salt))
                .isEqualTo(Commitments.to("someone", salt))
                .isNotEqualTo(Commitments.to("someone", Commitments.newSalt()))
                .isNotEqualTo(Commitments.to("another", salt))
                .hasSize(64);
    }

    private void append(String action) {
        chain.add(
                AuditChain.next(
                        "a",
                        chain.size(),
                        head(),
                        AuditEvent.done(action, "someone", "test").because("WHY"),
                        AT));
    }

    private String head() {
        return chain.isEmpty() ? AuditChain.GENESIS : chain.getLast().hash();
    }

    private static AuditEntry with(AuditEntry entry, String id, Long number, String action) {
        return new AuditEntry(
                id,
                entry.aggregateId(),
                number,
                entry.at(),
                action,
                entry.actor(),
                entry.origin(),
                entry.result(),
                entry.reason(),
                entry.subject(),
                entry.previousHash(),
                entry.hash());
    }
}
