package nl.kapitaalbrug.support.idempotency;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.support.problem.ProblemException;

/**
 * The last {@value #MAX} calls that changed a document, as a component of it, written in the same
 * conditional update as the change. The version in the filter of that update decides which of two
 * equal calls comes first; the other reads the document again and finds its key here.
 *
 * @param attempts the oldest first
 */
public record UsedKeys(List<Attempt> attempts) {

    /** How many are kept. */
    public static final int MAX = 20;

    /** None yet. */
    public static UsedKeys none() {
        return new UsedKeys(List.of());
    }

    /**
     * Looks a call up: when it is found, the change has been made and the answer is the document as
     * it is.
     *
     * @throws ProblemException (422) when the key was used with another body
     */
    public boolean knows(Attempt attempt) {
        Optional<Attempt> first = attempts.stream().filter(attempt::sharesKeyWith).findFirst();
        first.ifPresent(attempt::requireSameBodyAs);
        return first.isPresent();
    }

    /** What to store when that call makes a change. */
    public UsedKeys with(Attempt attempt) {
        List<Attempt> next = new ArrayList<>(attempts);
        next.add(attempt);
        return new UsedKeys(next.subList(Math.max(0, next.size() - MAX), next.size()));
    }
}
