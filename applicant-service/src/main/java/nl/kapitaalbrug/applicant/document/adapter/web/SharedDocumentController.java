package nl.kapitaalbrug.applicant.document.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments.Look;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Organisation;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents that an applicant lets a financier see. */
@RestController
@RequestMapping("/v1/organisations/{organisationId}/dossiers/{id}/documents")
class SharedDocumentController {

    private static final String ORGANISATION = "id of one of your own organisations";
    private static final String DOCUMENT = "id of one of the documents of the request";

    private final ShareDocuments sharing;

    SharedDocumentController(ShareDocuments sharing) {
        this.sharing = sharing;
    }

    @GetMapping
    @Operation(summary = "List the documents of a request that its applicant lets you see")
    SharedCopies.CopyList list(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(description = ORGANISATION) @PathVariable String organisationId,
            @PathVariable String id) {
        return SharedCopies.forFinancier(sharing.list(look(user, organisationId, id)));
    }

    @GetMapping(path = "/{documentId}/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Download a copy of such a document without its metadata",
            description =
                    "409 when the file cannot be read well enough to take the metadata out. Each"
                            + " download is recorded.")
    ResponseEntity<byte[]> content(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(description = ORGANISATION) @PathVariable String organisationId,
            @PathVariable String id,
            @Parameter(description = DOCUMENT) @PathVariable String documentId) {
        return SharedCopies.content(sharing.copy(look(user, organisationId, id), documentId));
    }

    /** The organisation counts only when the token says so (R2). */
    private static Look look(CurrentUser user, String organisationId, String id) {
        String financier =
                user.organisation(organisationId)
                        .map(Organisation::alias)
                        .orElseThrow(ProblemException::notFound);
        try {
            return new Look.ForFinancier(
                    FinancingRequestId.of(id), financier, ApplicantId.of(user.subject()));
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
