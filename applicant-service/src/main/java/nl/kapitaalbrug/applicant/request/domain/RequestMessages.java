package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** What other services are told of a request that was just changed. */
public final class RequestMessages {

    private RequestMessages() {}

    /** The message about a request that was just submitted. */
    public static RequestSubmitted submission(FinancingRequest request, CompanyKeys keys) {
        Instant at = request.submittedAt().orElseThrow();
        return new RequestSubmitted(request.lifecycle(), Snapshots.of(request, keys, at));
    }

    /** The message about a request that was just withdrawn. */
    public static RequestWithdrawn withdrawal(FinancingRequest request) {
        Instant at = request.timeline().lastAt(RequestEvent.WITHDRAWN).orElseThrow();
        return new RequestWithdrawn(request.lifecycle(), request.id(), request.owner(), at);
    }

    /**
     * The message about a draft that was just changed; empty when others know it so.
     *
     * @param before the draft as it was
     */
    public static Optional<NeedStated> statement(FinancingRequest before, FinancingRequest after) {
        return Optional.ofNullable(after.told())
                .filter(told -> !told.equals(before.told()))
                .map(told ->
                        new NeedStated(
                                after.id(),
                                after.owner(),
                                after.origin(),
                                told.stage(),
                                after.changedAt(),
                                told.need(),
                                told.leaving()));
    }

    /**
     * The message about who may read what is found about a request that was just changed; empty
     * when nothing was ever found, or when others know it so.
     *
     * @param before the request as it was
     */
    public static Optional<ReadersChosen> readers(FinancingRequest before, FinancingRequest after) {
        List<ApplicantId> known = before.wasSubmitted() ? readers(before) : List.of();
        List<ApplicantId> now = readers(after);
        return !after.wasSubmitted() || now.equals(known)
                ? Optional.empty()
                : Optional.of(
                        new ReadersChosen(after.id(), after.version(), now, after.changedAt()));
    }

    private static List<ApplicantId> readers(FinancingRequest request) {
        return request.sharing().participants().readers();
    }

    /** The message about the choice of publication. */
    public static PublicationChosen choice(FinancingRequest request) {
        Publication publication = request.publication();
        return new PublicationChosen(
                request.id(),
                request.owner(),
                publication.published(),
                Objects.requireNonNull(publication.chosenAt(), "Nothing was chosen"));
    }
}
