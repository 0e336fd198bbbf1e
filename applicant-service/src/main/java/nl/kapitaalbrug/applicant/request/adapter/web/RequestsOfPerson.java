package nl.kapitaalbrug.applicant.request.adapter.web;

import java.util.List;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.applicant.request.application.EraseRequests;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Rights;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import org.springframework.stereotype.Component;

/** A person's requests, with everything around them, and those of others. */
@Component
final class RequestsOfPerson implements PersonalData {

    private final EraseRequests erasing;
    private final ReadFinancingRequests reading;

    RequestsOfPerson(EraseRequests erasing, ReadFinancingRequests reading) {
        this.erasing = erasing;
        this.reading = reading;
    }

    /** One own request. */
    record Own(
            RequestResponse request,
            List<RevisionResponse> revisions,
            ConsentListResponse consents,
            int invited) {}

    /** All that there is. */
    record All(List<Own> own, ParticipationListResponse ofOthers) {}

    @Override
    public String name() {
        return "requests";
    }

    @Override
    public Object copy(ApplicantId person) {
        return new All(
                erasing.own(person).stream().map(this::own).toList(),
                ParticipationListResponse.of(erasing.ofOthers(person), person));
    }

    @Override
    public boolean erase(ApplicantId person) {
        return erasing.erase(person);
    }

    private Own own(FinancingRequest request) {
        return new Own(
                RequestResponse.of(request, Rights.OF_OWNER, reading.today()),
                request.revisions().all().stream().map(RevisionResponse::of).toList(),
                ConsentListResponse.of(request.sharing().consents()),
                request.sharing().participants().all().size());
    }
}
