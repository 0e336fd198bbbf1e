package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.util.stream.Collectors;
import nl.kapitaalbrug.applicant.bookkeeping.application.ImportBookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.application.ImportOutcome;
import nl.kapitaalbrug.applicant.bookkeeping.application.MapAccounts;
import nl.kapitaalbrug.applicant.bookkeeping.application.ReadBookkeepings;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;
import nl.kapitaalbrug.applicant.bookkeeping.domain.Bookkeeping;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Audit files into a draft, and what they come to. */
@RestController
@RequestMapping("/v1/financing-requests/{id}/bookkeepings")
class BookkeepingController {

    private final ImportBookkeeping importing;
    private final MapAccounts mapping;
    private final ReadBookkeepings reading;

    BookkeepingController(
            ImportBookkeeping importing, MapAccounts mapping, ReadBookkeepings reading) {
        this.importing = importing;
        this.mapping = mapping;
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "The imported fiscal years of a request")
    BookkeepingListResponse list(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        return BookkeepingListResponse.of(
                reading.all(own(user, id)).orElseThrow(ProblemException::notFound).stream()
                        .map(BookkeepingResponse::of)
                        .toList());
    }

    @GetMapping("/{fiscalYear}")
    @Operation(summary = "One imported fiscal year")
    ResponseEntity<BookkeepingResponse> one(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(description = "The year in which the fiscal year ends") @PathVariable
                    int fiscalYear) {
        return answer(
                reading.find(own(user, id), fiscalYear).orElseThrow(ProblemException::notFound));
    }

    @PostMapping(
            consumes = {
                MediaType.APPLICATION_XML_VALUE,
                MediaType.TEXT_XML_VALUE,
                MediaType.MULTIPART_FORM_DATA_VALUE
            })
    @Operation(
            summary = "Import an audit file (XAF 3.2 or 4.0)",
            description =
                    "The file says of which fiscal year it is, and takes the place of what was"
                            + " imported of that year before: sending it again changes nothing."
                            + " Only the closing balance of each account is kept. A form may name"
                            + " a page of ours in a field returnTo before the file; it is then"
                            + " sent there.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_XML_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<BookkeepingResponse> receive(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(hidden = true) HttpServletRequest request)
            throws IOException {
        OwnRequest which = own(user, id);
        Upload upload = new Upload(request);
        ImportOutcome outcome = upload.use(file -> importing.importFile(which, file));
        return upload.returnTo().isPresent()
                ? onwards(upload.returnTo().get(), outcome)
                : answer(outcome);
    }

    @PutMapping(path = "/{fiscalYear}/mapping", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(summary = "Say where accounts belong that have no line of their own")
    ResponseEntity<BookkeepingResponse> map(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(description = "The year in which the fiscal year ends") @PathVariable
                    int fiscalYear,
            EntityTag tag,
            @org.springframework.web.bind.annotation.RequestBody MappingBody body) {
        return answer(mapping.map(own(user, id), fiscalYear, tag.version(), body.lines()));
    }

    private static ResponseEntity<BookkeepingResponse> answer(Bookkeeping bookkeeping) {
        return ResponseEntity.ok()
                .eTag(new EntityTag(bookkeeping.version()).header())
                .body(BookkeepingResponse.of(bookkeeping));
    }

    private static ResponseEntity<BookkeepingResponse> answer(ImportOutcome outcome) {
        return switch (outcome) {
            case ImportOutcome.Stored(Bookkeeping bookkeeping) -> answer(bookkeeping);
            case ImportOutcome.Unknown() -> throw ProblemException.notFound();
            case ImportOutcome.NoDraft() -> throw ProblemException.conflict("request-is-no-draft");
            case ImportOutcome.Stale() -> throw ProblemException.preconditionFailed();
            case ImportOutcome.Refused(AuditFileReading.Refused refused) ->
                    throw Problem.of(ProblemType.UPLOAD_REJECTED)
                            .withCode("audit-file-refused")
                            .withErrors(
                                    refused.refusals().stream()
                                            .map(one ->
                                                    FieldError.of(
                                                            one.line() == 0
                                                                    ? ""
                                                                    : "/lines/" + one.line(),
                                                            one.reason().name()))
                                            .toList())
                            .toException();
        };
    }

    /** A browser goes on to a page; codes and lines of what is wrong go with it. */
    private static ResponseEntity<BookkeepingResponse> onwards(String page, ImportOutcome outcome) {
        String query =
                switch (outcome) {
                    case ImportOutcome.Stored(Bookkeeping bookkeeping) ->
                            (bookkeeping.version() > 0 ? "replaced=" : "imported=")
                                    + bookkeeping.fiscalYear();
                    case ImportOutcome.Refused(AuditFileReading.Refused refused) ->
                            "refused="
                                    + refused.refusals().stream()
                                            .limit(10)
                                            .map(one -> one.reason() + "." + one.line())
                                            .collect(Collectors.joining("~"));
                    default -> null;
                };
        return query == null
                ? answer(outcome)
                : ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .location(URI.create(page + "?" + query))
                        .build();
    }

    /** An id that none of ours could be names nothing. */
    private static OwnRequest own(CurrentUser user, String id) {
        try {
            return new OwnRequest(FinancingRequestId.of(id), ApplicantId.of(user.subject()));
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
