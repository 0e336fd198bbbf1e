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
    private final Clock clock;

    /** With where requests lie and the time. */
    public ViewDossiers(FinancingRequests requests, Clock clock) {
        this.requests = requests;
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
        for (int i = 0; i < TRIES; i++) {
            Optional<StoredRequest> found = requests.findForViewer(id, financier);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            FinancingRequest request = found.get().request();
            Set<ConsentPurpose> purposes = purposes(request, financier);
            if (purposes.isEmpty()) {
                return Optional.empty();
            }
            Instant now = Moments.now(clock);
            Sharing viewed =
                    request.sharing().with(request.sharing().consents().viewed(financier, now));
            FinancingRequest after = request.shared(viewed, now);
            AuditEvent event =
                    AuditEvent.done("VIEW_DOSSIER", viewer.value(), "api")
                            .because(financier.value());
            Change change =
                    new Change(
                            after, event, List.of(), found.get().usedKeys(), found.get().applied());
            if (requests.store(found.get(), change)) {
                return Optional.of(new Dossier(after, purposes));
            }
        }
        throw new IllegalStateException(
                "A view could not be recorded in %d tries".formatted(TRIES));
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
