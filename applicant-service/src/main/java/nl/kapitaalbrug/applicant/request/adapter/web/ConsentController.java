package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.ManageConsents;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.ConsentPurpose;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the owner of a request allows single financiers. */
@RestController
@RequestMapping("/v1/financing-requests/{id}/consents")
class ConsentController {

    private final ManageConsents managing;
    private final ReadFinancingRequests reading;

    ConsentController(ManageConsents managing, ReadFinancingRequests reading) {
        this.managing = managing;
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "Read what you allow financiers, and what you allowed before")
    ResponseEntity<ConsentListResponse> list(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        return response(
                reading.findOwned(Answers.own(user, id)).orElseThrow(ProblemException::notFound));
    }

    @PutMapping("/{financier}/{purpose}")
    @Operation(
            summary = "Give a consent to one financier for one purpose, or take it back",
            description =
                    "It holds at once. Only what was submitted is ever shown. The same choice again"
                            + " changes nothing.")
    ResponseEntity<ConsentListResponse> choose(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(
                            description =
                                    "short name of the financier, as providers have in the catalogue")
                    @PathVariable
                    String financier,
            @Parameter(description = "identity, dossier or documents") @PathVariable String purpose,
            EntityTag tag,
            @RequestBody ConsentBody body) {
        return response(
                Answers.changed(
                        managing.choose(
                                Answers.own(user, id),
                                tag.version(),
                                financier(financier),
                                purpose(purpose),
                                body.given())));
    }

    private static ResponseEntity<ConsentListResponse> response(FinancingRequest request) {
        return ResponseEntity.ok()
                .eTag(Answers.tag(request))
                .body(ConsentListResponse.of(request.sharing().consents()));
    }

    private static ConsentPurpose purpose(String name) {
        return switch (name) {
            case "identity" -> ConsentPurpose.IDENTITY;
            case "dossier" -> ConsentPurpose.DOSSIER;
            case "documents" -> ConsentPurpose.DOCUMENTS;
            default -> throw ProblemException.notFound();
        };
    }

    private static FinancierId financier(String name) {
        try {
            return FinancierId.of(name);
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
