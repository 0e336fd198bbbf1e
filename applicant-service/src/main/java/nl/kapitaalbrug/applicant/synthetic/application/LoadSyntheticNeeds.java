package nl.kapitaalbrug.applicant.synthetic.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticNeeds;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * Loads synthetic needs one by one, those that are missing only, and no faster than others take
 * them. Whoever is interrupted goes on where it stopped; several at once load each need once. Not
 * for use by several threads.
 */
public final class LoadSyntheticNeeds {

    /** While others cannot be told of this many, nothing is added: the way in is not the brake. */
    static final int MAX_WAITING = 20;

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final SyntheticStore store;
    private final SyntheticNeeds needs;
    private final int count;
    private final Clock clock;
    private @Nullable Set<FinancingRequestId> known;
    private int last;

    /** With where they lie, what makes them, how many there are to be, and the time. */
    public LoadSyntheticNeeds(SyntheticStore store, SyntheticNeeds needs, int count, Clock clock) {
        this.store = store;
        this.needs = needs;
        this.count = count;
        this.clock = clock;
    }

    /**
     * Loads the next one that is missing, unless others are still to be told of many before it.
     *
     * @return false when all are there
     */
    public boolean next() {
        if (store.waiting() >= MAX_WAITING) {
            return true;
        }
        if (known == null) {
            known = new HashSet<>(store.known());
        }
        while (last < count) {
            int number = last + 1;
            if (known.contains(needs.id(number))) {
                last = number;
                continue;
            }
            LocalDate today = LocalDate.ofInstant(clock.instant(), NETHERLANDS);
            store.add(number, needs.version(), needs.make(number, today));
            last = number;
            return true;
        }
        return false;
    }

    /** How many there are to be. */
    public int count() {
        return count;
    }
}
