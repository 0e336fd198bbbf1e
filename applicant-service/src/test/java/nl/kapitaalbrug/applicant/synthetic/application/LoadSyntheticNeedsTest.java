package nl.kapitaalbrug.applicant.synthetic.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticNeed;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticNeeds;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticParameters;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.Test;

final class LoadSyntheticNeedsTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-25T10:00:00Z"), ZoneOffset.UTC);
    private static final SyntheticNeeds NEEDS = new SyntheticNeeds(SyntheticParameters.CURRENT);

    private final InMemory store = new InMemory();

    @Test
    void loadsEachNeedOnceAndThenNothing() {
        LoadSyntheticNeeds loading = loading(5);

        for (int i = 0; i < 5; i++) {
            assertThat(loading.next()).isTrue();
        }

        assertThat(loading.next()).isFalse();
        assertThat(store.numbers).containsExactly(1, 2, 3, 4, 5);
        assertThat(loading(5).next()).isFalse();
    }

    @Test
    void goesOnWhereItWasStopped() {
        LoadSyntheticNeeds first = loading(5);
        first.next();
        first.next();

        LoadSyntheticNeeds second = loading(6);
        assertThat(second.next()).isTrue();

        assertThat(store.numbers).containsExactly(1, 2, 3);
    }

    @Test
    void fillsAGap() {
        loading(3).next();
        store.needs.remove(NEEDS.id(1));
        store.add(3, "x", NEEDS.make(3, LocalDate.of(2026, 11, 25)));

        LoadSyntheticNeeds second = loading(3);
        second.next();
        second.next();

        assertThat(store.numbers).containsExactly(1, 3, 1, 2);
        assertThat(second.next()).isFalse();
    }

    @Test
    void triesAgainWhatCouldNotBeStored() {
        LoadSyntheticNeeds loading = loading(2);
        store.failing = true;
        assertThatThrownBy(loading::next).isInstanceOf(IllegalStateException.class);
        store.failing = false;

        assertThat(loading.next()).isTrue();

        assertThat(store.numbers).containsExactly(1);
    }

    @Test
    void waitsWhileOthersDoNotTakeThem() {
        LoadSyntheticNeeds loading = loading(2);
        store.waiting = LoadSyntheticNeeds.MAX_WAITING;
        assertThat(loading.next()).isTrue();
        assertThat(store.numbers).isEmpty();

        store.waiting = LoadSyntheticNeeds.MAX_WAITING - 1;
        assertThat(loading.next()).isTrue();

        assertThat(store.numbers).containsExactly(1);
    }

    @Test
    void knowsThemAgain() {
        loading(1).next();
        KnownSyntheticNeeds known = new KnownSyntheticNeeds(store);

        assertThat(known.note(matched(NEEDS.id(1)))).isTrue();
        assertThat(known.note(matched(FinancingRequestId.random()))).isFalse();
    }

    private LoadSyntheticNeeds loading(int count) {
        return new LoadSyntheticNeeds(store, NEEDS, count, CLOCK);
    }

    private static RequestMatched matched(FinancingRequestId id) {
        return new RequestMatched(1, id, 1, CLOCK.instant(), CLOCK.instant(), 1, 2, 3);
    }

    /** Needs in memory. */
    private static final class InMemory implements SyntheticStore {

        private final Map<FinancingRequestId, SyntheticNeed> needs = new LinkedHashMap<>();
        private final List<Integer> numbers = new ArrayList<>();
        private boolean failing;
        private long waiting;

        @Override
        public long waiting() {
            return waiting;
        }

        @Override
        public Set<FinancingRequestId> known() {
            return Set.copyOf(needs.keySet());
        }

        @Override
        public void add(int number, String version, SyntheticNeed need) {
            if (failing) {
                throw new IllegalStateException("The database is away");
            }
            if (needs.putIfAbsent(need.id(), need) == null) {
                numbers.add(number);
            }
        }

        @Override
        public boolean matched(FinancingRequestId id, Instant at) {
            return needs.containsKey(id);
        }
    }
}
