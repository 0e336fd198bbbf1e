package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.ViewDossiers;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Organisation;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a financier may see of single requests, by consent of the applicant. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/dossiers")
class DossierController {

    private static final String ORGANISATION = "id of one of your own organisations";

    private final ViewDossiers viewing;

    DossierController(ViewDossiers viewing) {
        this.viewing = viewing;
    }

    @GetMapping
    @Operation(summary = "List the requests of which applicants let your organisation see more")
    DossierListResponse list(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(description = ORGANISATION) @PathVariable String organisationId) {
        return new DossierListResponse(
                viewing.all(financier(user, organisationId)).stream()
                        .map(dossier -> DossierResponse.of(dossier, false))
                        .toList());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "Read what an applicant lets your organisation see of a request",
            description = "Each reading is recorded, and the applicant sees when the last one was.")
    DossierResponse view(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(description = ORGANISATION) @PathVariable String organisationId,
            @PathVariable String id) {
        FinancierId financier = financier(user, organisationId);
        return viewing.view(Answers.id(id), financier, Answers.owner(user))
                .map(dossier -> DossierResponse.of(dossier, true))
                .orElseThrow(ProblemException::notFound);
    }

    /** The organisation counts only when the token says so (R2). */
    private static FinancierId financier(CurrentUser user, String organisationId) {
        return user.organisation(organisationId)
                .map(Organisation::alias)
                .map(FinancierId::of)
                .orElseThrow(ProblemException::notFound);
    }
}
