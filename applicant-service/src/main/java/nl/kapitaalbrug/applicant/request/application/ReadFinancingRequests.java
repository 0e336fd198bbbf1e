package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.LocalDate;
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

    /** One request; empty when there is none or it is somebody else's. */
    public Optional<FinancingRequest> find(OwnRequest which) {
        return requests.find(which).map(StoredRequest::request);
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
