package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.request.DataOrigin;

/**
 * What was handed in of a request so far.
 *
 * @param all the first one first
 */
public record Revisions(List<Revision> all) {

    /** Whoever corrects more often than this has another plan: that is another request. */
    public static final int MAX = 20;

    /** Nothing was handed in. */
    public static final Revisions NONE = new Revisions(List.of());

    public Revisions {
        all = List.copyOf(all);
    }

    /** Number of the latest one; 0 when there is none. */
    public int number() {
        return latest().map(Revision::number).orElse(0);
    }

    /** The latest one; empty before the first submission. */
    public Optional<Revision> latest() {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    /** Whether there may be no more. */
    public boolean areFull() {
        return all.size() >= MAX;
    }

    /** Whether the latest one says exactly this. */
    boolean isLatest(Sections sections) {
        return latest().map(Revision::sections).filter(sections::equals).isPresent();
    }

    /** The same with one more. */
    Revisions with(Sections sections, DataOrigin origin, Instant now) {
        List<Revision> more = new ArrayList<>(all);
        more.add(new Revision(number() + 1, now, origin, sections));
        return new Revisions(more);
    }
}
