package nl.kapitaalbrug.applicant.document.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments.Copy;
import nl.kapitaalbrug.applicant.document.application.ShareDocuments.Look;
import nl.kapitaalbrug.applicant.document.domain.DocumentKind;
import nl.kapitaalbrug.applicant.document.domain.FileType;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Organisation;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
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

    /** The documents of a request. */
    record SharedCopyList(List<SharedCopy> items) {}

    /** One document; its own name may say who the firm is and is not told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SharedCopy(String id, DocumentKind kind, @Nullable String proves, FileType type) {

        static SharedCopy of(StoredDocument document) {
            return new SharedCopy(
                    document.id(), document.kind(), document.provesCode(), document.type());
        }
    }

    @GetMapping
    @Operation(summary = "List the documents of a request that its applicant lets you see")
    SharedCopyList list(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(description = ORGANISATION) @PathVariable String organisationId,
            @PathVariable String id) {
        return new SharedCopyList(
                sharing
                        .list(look(user, organisationId, id))
                        .orElseThrow(ProblemException::notFound)
                        .stream()
                        .map(SharedCopy::of)
                        .toList());
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
        return switch (sharing.copy(look(user, organisationId, id), documentId)) {
            case Copy.Made(StoredDocument document, byte[] bytes) -> answer(document, bytes);
            case Copy.Unknown() -> throw ProblemException.notFound();
            case Copy.NotPossible() -> throw ProblemException.conflict("document-has-no-copy");
        };
    }

    private static ResponseEntity<byte[]> answer(StoredDocument document, byte[] bytes) {
        String name =
                document.kind().name().toLowerCase(Locale.ROOT).replace('_', '-')
                        + "."
                        + document.type().extension();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    /** The organisation counts only when the token says so (R2). */
    private static Look look(CurrentUser user, String organisationId, String id) {
        String financier =
                user.organisation(organisationId)
                        .map(Organisation::alias)
                        .orElseThrow(ProblemException::notFound);
        try {
            return new Look(FinancingRequestId.of(id), financier, ApplicantId.of(user.subject()));
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
