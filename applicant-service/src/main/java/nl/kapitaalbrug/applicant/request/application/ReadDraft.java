package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;

/** What other features of this service may know of an applicant's own request. */
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
     * @param isDraft whether it may still be changed
     * @param kvkNumber number of the firm; {@code null} when it is not said yet
     * @param company pseudonym of the firm; {@code null} when it is not said yet
     */
    public record Draft(
            boolean isDraft, @Nullable KvkNumber kvkNumber, @Nullable CompanyKey company) {}

    /** The request; empty when there is none or it is somebody else's. */
    public Optional<Draft> find(OwnRequest which) {
        return requests.find(which).map(StoredRequest::request).map(this::draft);
    }

    private Draft draft(FinancingRequest request) {
        CompanySection company = request.sections().company();
        KvkNumber number = company == null ? null : company.kvkNumber();
        return new Draft(
                request.allows(RequestAction.SAVE),
                number,
                number == null ? null : keys.of(number));
    }
}
