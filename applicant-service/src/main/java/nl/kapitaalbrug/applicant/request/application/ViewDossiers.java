package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.applicant.request.domain.ConsentPurpose;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Sharing;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;

/**
 * A financier looks at what an applicant allows. Whether that is in force is part of the update
 * that records the view, so that nothing is shown without its record or after a withdrawal.
 */
public final class ViewDossiers {

    private static final int TRIES = 5;

    private final FinancingRequests requests;
    private final Races races;
    private final Clock clock;

    /** With where requests lie and the time. */
    public ViewDossiers(FinancingRequests requests, Clock clock) {
        this.requests = requests;
        this.races = new Races(requests, TRIES);
        this.clock = clock;
    }

    /**
     * What a financier may see.
     *
     * @param request the request, of which only what the purposes allow may be shown
     * @param purposes what is allowed now
     */
    public record Dossier(FinancingRequest request, Set<ConsentPurpose> purposes) {}

    /** Requests of which a financier may see something, the newest first; 100 at most. */
    public List<Dossier> all(FinancierId financier) {
        return requests.viewableBy(financier).stream()
                .map(request -> new Dossier(request, purposes(request, financier)))
                .filter(dossier -> !dossier.purposes().isEmpty())
                .toList();
    }

    /** One of them, with the record of it; empty when nothing of it may be seen. */
    public Optional<Dossier> view(
            FinancingRequestId id, FinancierId financier, ApplicantId viewer) {
        return races.run(
                        () -> requests.findForViewer(id, financier),
                        stored ->
                                purposes(stored.request(), financier).isEmpty()
                                        ? Optional.empty()
                                        : Optional.of(look(stored, financier, viewer)))
                .map(request -> new Dossier(request, purposes(request, financier)))
                .filter(dossier -> !dossier.purposes().isEmpty());
    }

    private Change look(StoredRequest stored, FinancierId financier, ApplicantId viewer) {
        FinancingRequest request = stored.request();
        Instant now = Moments.now(clock);
        Sharing viewed =
                request.sharing().with(request.sharing().consents().viewed(financier, now));
        return new Change(
                request.shared(viewed, now),
                AuditEvent.done("VIEW_DOSSIER", viewer.value(), "api").because(financier.value()),
                List.of(),
                stored.usedKeys(),
                stored.applied());
    }

    /**
     * Whose request it is, when a financier may see its documents, with the record of that look;
     * empty otherwise.
     *
     * @param financier its short name
     */
    public Optional<ApplicantId> ownerOfDocuments(
            FinancingRequestId id, String financier, ApplicantId viewer) {
        return view(id, FinancierId.of(financier), viewer)
                .filter(dossier -> dossier.purposes().contains(ConsentPurpose.DOCUMENTS))
                .map(dossier -> dossier.request().owner());
    }

    /** Nothing is shown of what was never handed in. */
    private static Set<ConsentPurpose> purposes(FinancingRequest request, FinancierId financier) {
        return request.wasSubmitted() ? request.sharing().consents().purposes(financier) : Set.of();
    }
}
