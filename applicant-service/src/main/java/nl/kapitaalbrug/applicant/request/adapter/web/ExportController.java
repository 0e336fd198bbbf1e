package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.application.DossierPrinter;
import nl.kapitaalbrug.applicant.request.application.ImportAnswers;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A request to take along, the schema that it follows, and the way back in. */
@RestController
class ExportController {

    private static final String REQUESTS = "/v1/financing-requests";
    private static final Map<String, Object> SCHEMA = RequestSchema.document();

    private final ReadFinancingRequests reading;
    private final ImportAnswers importing;
    private final Answers answers;
    private final DossierPrinter printer;
    private final Clock clock;

    ExportController(
            ReadFinancingRequests reading,
            ImportAnswers importing,
            Answers answers,
            DossierPrinter printer,
            Clock clock) {
        this.reading = reading;
        this.importing = importing;
        this.answers = answers;
        this.printer = printer;
        this.clock = clock;
    }

    @GetMapping("/v1/schemas/financing-request")
    @Operation(summary = "The JSON Schema of the uniform financing request, as exports follow it")
    Map<String, Object> schema() {
        return SCHEMA;
    }

    @GetMapping(REQUESTS + "/{id}/export")
    @Operation(summary = "Take one of your own requests along, with all answers and their sources")
    ResponseEntity<ExportResponse> export(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        FinancingRequest request =
                reading.findWhole(Answers.own(user, id)).orElseThrow(ProblemException::notFound);
        ContentDisposition file =
                ContentDisposition.attachment().filename(request.reference() + ".json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(ExportResponse.of(request, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    @GetMapping(path = REQUESTS + "/{id}/dossier", produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "Take one of your own requests along as a document to read and keep",
            description = "PDF/UA-1 and PDF/A-3a, in the language that is asked for.")
    ResponseEntity<byte[]> dossier(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(hidden = true) HttpServletRequest call) {
        FinancingRequest request =
                reading.findWhole(Answers.own(user, id)).orElseThrow(ProblemException::notFound);
        ContentDisposition file =
                ContentDisposition.attachment().filename(request.reference() + ".pdf").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.print(request, Languages.of(call), clock.instant()));
    }

    @PostMapping(REQUESTS + "/imports")
    @Operation(
            summary = "Start a draft with the answers of an exported request",
            description = "All answers count as yours: a file proves nothing of their sources.")
    ResponseEntity<RequestResponse> startFrom(
            @Parameter(hidden = true) CurrentUser user,
            IdempotencyKey key,
            @RequestBody ImportBody body) {
        ApplicantId owner = Answers.owner(user);
        Attempt attempt = Attempt.of(owner.value(), "IMPORT", key, body);
        return switch (importing.start(owner, body.toSections(), attempt)) {
            case ImportAnswers.Outcome.Started(FinancingRequest request) ->
                    ResponseEntity.status(HttpStatus.CREATED)
                            .location(URI.create(request.id().value()))
                            .eTag(Answers.tag(request))
                            .body(answers.body(user, request));
            case ImportAnswers.Outcome.TooManyDrafts() ->
                    throw ProblemException.conflict("too-many-drafts");
            case ImportAnswers.Outcome.TestNumberRefused() ->
                    throw ProblemException.validation("/sections/company/kvkNumber", "TEST_NUMBER");
        };
    }
}
