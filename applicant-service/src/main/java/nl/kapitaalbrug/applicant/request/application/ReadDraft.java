package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;

/** What other features of this service may know of an applicant's request. */
public final class ReadDraft {

    private final FinancingRequests requests;
    private final CompanyKeys keys;

    /** With where requests lie and the pseudonyms of firms. */
    public ReadDraft(FinancingRequests requests, CompanyKeys keys) {
        this.requests = requests;
        this.keys = keys;
    }

    /**
     * A request in short.
     *
     * @param owner whose it is
     * @param isDraft whether it may still be changed
     * @param kvkNumber number of the firm; {@code null} when it is not said yet
     * @param company pseudonym of the firm; {@code null} when it is not said yet
     */
    public record Draft(
            ApplicantId owner,
            boolean isDraft,
            @Nullable KvkNumber kvkNumber,
            @Nullable CompanyKey company) {}

    /** The request, for its owner; empty when there is none or it is somebody else's. */
    public Optional<Draft> find(OwnRequest which) {
        return requests.find(which)
                .map(StoredRequest::request)
                .filter(request -> request.owner().equals(which.person()))
                .map(this::draft);
    }

    /** The request, for all who may write its figures. */
    public Optional<Draft> findForFigures(OwnRequest which) {
        return requests.find(which)
                .map(StoredRequest::request)
                .filter(request ->
                        request.rightsOf(which.person())
                                .filter(rights -> rights.may(RequestAction.SAVE, Section.FINANCES))
                                .isPresent())
                .map(this::draft);
    }

    private Draft draft(FinancingRequest request) {
        CompanySection company = request.sections().company();
        KvkNumber number = company == null ? null : company.kvkNumber();
        return new Draft(
                request.owner(),
                request.allows(RequestAction.SAVE),
                number,
                number == null ? null : keys.of(number));
    }
}
