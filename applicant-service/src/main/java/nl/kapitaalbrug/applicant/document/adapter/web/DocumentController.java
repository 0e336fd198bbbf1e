package nl.kapitaalbrug.applicant.document.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kapitaalbrug.applicant.document.application.ChangeDocument;
import nl.kapitaalbrug.applicant.document.application.DocumentOutcome;
import nl.kapitaalbrug.applicant.document.application.DocumentProperties;
import nl.kapitaalbrug.applicant.document.application.ReadDocuments;
import nl.kapitaalbrug.applicant.document.application.ScanDocuments;
import nl.kapitaalbrug.applicant.document.application.StoreDocument;
import nl.kapitaalbrug.applicant.document.domain.DocumentRefusal;
import nl.kapitaalbrug.applicant.document.domain.StoredDocument;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** An applicant's own documents. */
@RestController
@RequestMapping("/v1/documents")
class DocumentController {

    private final StoreDocument storing;
    private final ScanDocuments scanning;
    private final ReadDocuments reading;
    private final ChangeDocument changing;
    private final DocumentProperties limits;

    DocumentController(
            StoreDocument storing,
            ScanDocuments scanning,
            ReadDocuments reading,
            ChangeDocument changing,
            DocumentProperties limits) {
        this.storing = storing;
        this.scanning = scanning;
        this.reading = reading;
        this.changing = changing;
        this.limits = limits;
    }

    @GetMapping
    @Operation(summary = "Your own documents, the latest first")
    DocumentListResponse list(@Parameter(hidden = true) CurrentUser user) {
        return new DocumentListResponse(
                reading.all(owner(user)).stream().map(DocumentResponse::of).toList(),
                limits.maxSize().toBytes(),
                limits.maxTotal().toBytes(),
                limits.maxNumber());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @Operation(
            summary = "Send a document",
            description =
                    "Fields come before the file: kind, proves (code of a statement of the"
                            + " technology questionnaire, T1.1 to T9.2, that it is to prove),"
                            + " requestId (to attach it at once), returnTo (a page of ours to be"
                            + " sent to). What the file is, is decided by its content. The same"
                            + " content again is the same document, so sending it twice changes"
                            + " nothing.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA_VALUE,
                            schema = @Schema(type = "object")))
    ResponseEntity<DocumentResponse> receive(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        DocumentForm form = new DocumentForm(request, owner(user));
        DocumentOutcome outcome = form.use(storing::store);
        if (outcome instanceof DocumentOutcome.Stored(StoredDocument stored, boolean isNew)) {
            outcome = new DocumentOutcome.Stored(scanning.scan(stored), isNew);
        }
        return form.returnTo().isPresent()
                ? onwards(form.returnTo().get(), outcome)
                : answer(outcome);
    }

    @GetMapping("/{id}")
    @Operation(summary = "What is known of one of your documents")
    ResponseEntity<DocumentResponse> one(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        return shown(HttpStatus.OK, find(user, id));
    }

    @GetMapping(path = "/{id}/content", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Operation(
            summary = "Download one of your documents as you sent it",
            description = "Only when its state is CLEAN; else 409.")
    ResponseEntity<Resource> content(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(hidden = true) HttpServletResponse response) {
        StoredDocument document = find(user, id);
        InputStream bytes =
                reading.original(document)
                        .orElseThrow(() -> ProblemException.conflict("document-is-not-clean"));
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        return ResponseEntity.ok()
                .contentLength(document.size())
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name().value(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(new InputStreamResource(bytes));
    }

    @PutMapping("/{id}/requests/{requestId}")
    @Operation(summary = "Attach a document to one of your requests")
    ResponseEntity<DocumentResponse> attach(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @PathVariable String requestId,
            EntityTag tag) {
        return answer(changing.attach(own(user, requestId), id, tag.version()));
    }

    @DeleteMapping("/{id}/requests/{requestId}")
    @Operation(summary = "Detach a document from a request; it stays for other requests")
    ResponseEntity<DocumentResponse> detach(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @PathVariable String requestId,
            EntityTag tag) {
        return answer(changing.detach(own(user, requestId), id, tag.version()));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Delete a document for good, from all your requests")
    void delete(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id, EntityTag tag) {
        DocumentOutcome outcome = changing.delete(owner(user), id, tag.version());
        if (!(outcome instanceof DocumentOutcome.Removed)) {
            answer(outcome);
        }
    }

    private StoredDocument find(CurrentUser user, String id) {
        return reading.find(owner(user), id).orElseThrow(ProblemException::notFound);
    }

    private static ResponseEntity<DocumentResponse> answer(DocumentOutcome outcome) {
        return switch (outcome) {
            case DocumentOutcome.Stored(StoredDocument document, boolean isNew) ->
                    shown(isNew ? HttpStatus.CREATED : HttpStatus.OK, document);
            case DocumentOutcome.Refused(DocumentRefusal reason) ->
                    throw Problem.of(ProblemType.UPLOAD_REJECTED)
                            .withCode("document-refused")
                            .withErrors(List.of(FieldError.of("/file", reason.name())))
                            .toException();
            case DocumentOutcome.Unknown() -> throw ProblemException.notFound();
            case DocumentOutcome.Stale() -> throw ProblemException.preconditionFailed();
            case DocumentOutcome.Removed() ->
                    throw new IllegalStateException("Nothing is left to be shown");
        };
    }

    private static ResponseEntity<DocumentResponse> shown(
            HttpStatus status, StoredDocument document) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(status).eTag(new EntityTag(document.version()).header());
        if (status == HttpStatus.CREATED) {
            answer.location(URI.create("documents/" + document.id()));
        }
        return answer.body(DocumentResponse.of(document));
    }

    /** A browser goes on to a page, with the code of what is wrong. */
    private static ResponseEntity<DocumentResponse> onwards(String page, DocumentOutcome outcome) {
        String query =
                switch (outcome) {
                    case DocumentOutcome.Stored(StoredDocument document, boolean isNew) ->
                            (isNew ? "added=" : "known=") + document.id();
                    case DocumentOutcome.Refused(DocumentRefusal reason) ->
                            "refused=" + reason.name();
                    default -> null;
                };
        return query == null
                ? answer(outcome)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(page + "?" + query))
                        .build();
    }

    private static ApplicantId owner(CurrentUser user) {
        return ApplicantId.of(user.subject());
    }

    /** An id that none of ours could be names nothing. */
    private static OwnRequest own(CurrentUser user, String requestId) {
        try {
            return new OwnRequest(FinancingRequestId.of(requestId), owner(user));
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
