package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;

/** Changes that follow from a message or a look: decided again when somebody else was faster. */
final class Races {

    private final FinancingRequests requests;
    private final int tries;

    Races(FinancingRequests requests, int tries) {
        this.requests = requests;
        this.tries = tries;
    }

    /**
     * Makes a change.
     *
     * @param find reads the request as it is now
     * @param decide the change; empty to leave the request as it is
     * @return the request, changed or left; empty when there is none
     * @throws IllegalStateException when others were faster each time
     */
    Optional<FinancingRequest> run(
            Supplier<Optional<StoredRequest>> find,
            Function<StoredRequest, Optional<Change>> decide) {
        for (int i = 0; i < tries; i++) {
            Optional<StoredRequest> found = find.get();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            Optional<Change> change = decide.apply(found.get());
            if (change.isEmpty()) {
                return found.map(StoredRequest::request);
            }
            if (requests.store(found.get(), change.get())) {
                return change.map(Change::after);
            }
        }
        throw new IllegalStateException(
                "A request was changed by others %d times; try again".formatted(tries));
    }
}
