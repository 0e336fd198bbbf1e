package nl.kapitaalbrug.applicant.document.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments.Look;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Documents of a request for who reviews its outcome. */
@RestController
@RequestMapping("/v1/reviews/{requestId}/documents")
class ReviewedDocumentController {

    private final ShareDocuments sharing;

    ReviewedDocumentController(ShareDocuments sharing) {
        this.sharing = sharing;
    }

    @GetMapping
    @Operation(
            summary = "List the documents of a request whose outcome you review",
            description = "Not found means: unknown, or the review is not in your hands now.")
    SharedCopies.CopyList list(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String requestId) {
        return SharedCopies.forReview(sharing.list(look(user, requestId)));
    }

    @GetMapping(path = "/{documentId}/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Download a copy of such a document without its metadata",
            description =
                    "409 when the file cannot be read well enough to take the metadata out. Each"
                            + " download is recorded.")
    ResponseEntity<byte[]> content(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String requestId,
            @Parameter(description = "id of one of the documents of the request") @PathVariable
                    String documentId) {
        return SharedCopies.content(sharing.copy(look(user, requestId), documentId));
    }

    private static Look look(CurrentUser user, String requestId) {
        try {
            return new Look.ForReview(
                    FinancingRequestId.of(requestId), ApplicantId.of(user.subject()));
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
