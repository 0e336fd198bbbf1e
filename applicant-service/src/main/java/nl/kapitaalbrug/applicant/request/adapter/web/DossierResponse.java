package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Set;
import nl.kapitaalbrug.applicant.request.application.ViewDossiers.Dossier;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.ConsentPurpose;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;

/**
 * A request as one financier may see it, by consent of its applicant.
 *
 * @param purposes what is allowed now
 * @param companyName name of the firm; with IDENTITY only
 * @param kvkNumber its number in the trade register; with IDENTITY only
 * @param answers what was submitted last; with DOSSIER only, and without the firm's name and number
 *     unless with IDENTITY, too
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierResponse(
        FinancingRequestId id,
        PublicReference reference,
        DataOrigin origin,
        Set<ConsentPurpose> purposes,
        @Nullable Instant submittedAt,
        @Nullable CompanyName companyName,
        @Nullable KvkNumber kvkNumber,
        @Nullable SectionsPart answers) {

    static DossierResponse of(Dossier dossier, boolean withAnswers) {
        FinancingRequest request = dossier.request();
        boolean identity = dossier.purposes().contains(ConsentPurpose.IDENTITY);
        CompanySection company = request.handedIn().company();
        boolean named = identity && company != null;
        return new DossierResponse(
                request.id(),
                request.reference(),
                request.origin(),
                dossier.purposes(),
                request.submittedAt().orElse(null),
                named ? company.name() : null,
                named ? company.kvkNumber() : null,
                withAnswers && dossier.purposes().contains(ConsentPurpose.DOSSIER)
                        ? answers(request, identity)
                        : null);
    }

    private static SectionsPart answers(FinancingRequest request, boolean identity) {
        Sections answers = request.handedIn().asAsked();
        return SectionsPart.of(identity ? answers : answers.withoutNames());
    }
}
