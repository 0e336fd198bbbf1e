package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Reads an applicant's own requests. */
public final class ReadFinancingRequests {

    private final FinancingRequests requests;
    private final Clock clock;

    /** With where requests lie and the time. */
    public ReadFinancingRequests(FinancingRequests requests, Clock clock) {
        this.requests = requests;
        this.clock = clock;
    }

    /** One request, for its owner and for who takes part in it; empty for anybody else. */
    public Optional<FinancingRequest> find(OwnRequest which) {
        return requests.find(which).map(StoredRequest::request);
    }

    /** One request for its owner only. */
    public Optional<FinancingRequest> findOwned(OwnRequest which) {
        return find(which).filter(request -> request.owner().equals(which.person()));
    }

    /** One request for those who may see all of it. */
    public Optional<FinancingRequest> findWhole(OwnRequest which) {
        return find(which)
                .filter(request ->
                        request.rightsOf(which.person())
                                .filter(rights -> rights.kind().seesAll())
                                .isPresent());
    }

    /** The requests of others that a person takes part in, the newest first; 100 at most. */
    public List<FinancingRequest> participations(ApplicantId person) {
        return requests.participations(person);
    }

    /** A page of requests, the newest first, pages counted from 1. */
    public FinancingRequests.Page page(ApplicantId owner, int page, int pageSize) {
        return requests.page(owner, page, pageSize);
    }

    /** The day in the Netherlands, by which drafts are judged. */
    public LocalDate today() {
        return Moments.today(clock);
    }
}
