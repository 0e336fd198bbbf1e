package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import java.util.function.Function;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.applicant.request.domain.Rights;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.support.idempotency.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * The steps of every change that a person makes: load by id and person, see whether the person may
 * do this, whether the same call was made before, compare the version, ask the table of
 * transitions, decide, store under the version that was read. After a lost race all of it starts
 * again.
 */
final class ChangeSteps {

    private static final int TRIES = 3;

    private final FinancingRequests requests;

    ChangeSteps(FinancingRequests requests) {
        this.requests = requests;
    }

    /**
     * One call.
     *
     * @param which the request
     * @param action what is done
     * @param version the version that the caller read
     * @param attempt the call, when it may be repeated
     * @param section what it is about; {@code null} when about the whole request
     */
    record Call(
            OwnRequest which,
            RequestAction action,
            long version,
            @Nullable Attempt attempt,
            @Nullable Section section) {

        Call(OwnRequest which, RequestAction action, long version, @Nullable Attempt attempt) {
            this(which, action, version, attempt, null);
        }
    }

    /** What a use case decides about a request that may be changed. */
    sealed interface Decision {

        /** Make this change. */
        record Make(Change change) implements Decision {}

        /** It is so already: leave it as it is. */
        record Keep() implements Decision {}

        /** Leave it as it is and say why. */
        record Refuse(ChangeOutcome outcome) implements Decision {}
    }

    ChangeOutcome run(Call call, Function<StoredRequest, Decision> decide) {
        for (int i = 0; i < TRIES; i++) {
            Optional<StoredRequest> found = requests.find(call.which());
            if (found.isEmpty()) {
                return new ChangeOutcome.Unknown();
            }
            Optional<ChangeOutcome> outcome = once(found.get(), call, decide);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        return new ChangeOutcome.Stale();
    }

    private Optional<ChangeOutcome> once(
            StoredRequest stored, Call call, Function<StoredRequest, Decision> decide) {
        FinancingRequest request = stored.request();
        Optional<Rights> rights = request.rightsOf(call.which().person());
        if (rights.isEmpty()) {
            return Optional.of(new ChangeOutcome.Unknown());
        }
        if (!rights.get().may(call.action(), call.section())) {
            return Optional.of(new ChangeOutcome.NotEntitled());
        }
        if (call.attempt() != null && stored.usedKeys().knows(call.attempt())) {
            return Optional.of(new ChangeOutcome.Changed(request));
        }
        if (call.version() != request.version()) {
            return Optional.of(new ChangeOutcome.Stale());
        }
        if (!request.allows(call.action())) {
            return Optional.of(new ChangeOutcome.NotAllowed(request.status()));
        }
        return switch (decide.apply(stored)) {
            case Decision.Keep() -> Optional.of(new ChangeOutcome.Changed(request));
            case Decision.Refuse(ChangeOutcome outcome) -> Optional.of(outcome);
            case Decision.Make(Change change) ->
                    requests.store(stored, change)
                            ? Optional.of(new ChangeOutcome.Changed(change.after()))
                            : Optional.empty();
        };
    }
}
