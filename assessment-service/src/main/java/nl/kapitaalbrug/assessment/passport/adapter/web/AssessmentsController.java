package nl.kapitaalbrug.assessment.passport.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.kapitaalbrug.assessment.passport.application.PassportPrinter;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The assessments of a request, for its owner and whom the owner lets see all of it. */
@RestController
@Tag(name = "Assessments")
final class AssessmentsController {

    private final ReadPassports passports;
    private final PassportPrinter printer;

    AssessmentsController(ReadPassports passports, PassportPrinter printer) {
        this.passports = passports;
        this.printer = printer;
    }

    @GetMapping("/v1/financing-requests/{requestId}/assessments")
    @Operation(
            summary = "The assessments of a request, newest first",
            description =
                    "For its owner, advisers and colleagues. Not found means: unknown, none of your"
                            + " business, or not assessed yet. An assessment is an indication and"
                            + " never a decision.")
    AssessmentList list(@PathVariable String requestId, CurrentUser user) {
        List<ReadPassports.Explained> assessments =
                passports.of(requestId(requestId), new ApplicantId(user.subject()));
        if (assessments.isEmpty()) {
            throw ProblemException.notFound();
        }
        return new AssessmentList(assessments.stream().map(AssessmentResponse::of).toList());
    }

    @GetMapping(
            path = "/v1/financing-requests/{requestId}/assessments/{revision}/{number}/document",
            produces = MediaType.APPLICATION_PDF_VALUE)
    @Operation(
            summary = "An assessment as a document to read and keep",
            description = "PDF/UA-1 and PDF/A-3a, in the language that is asked for.")
    ResponseEntity<byte[]> document(
            @PathVariable String requestId,
            @Parameter(description = "revision of the request") @PathVariable int revision,
            @Parameter(description = "number of the assessment within the revision") @PathVariable
                    int number,
            CurrentUser user,
            @Parameter(hidden = true) HttpServletRequest call) {
        ReadPassports.Dossier dossier =
                passports
                        .dossier(
                                new PassportId(requestId(requestId), revision, number),
                                new ApplicantId(user.subject()))
                        .orElseThrow(ProblemException::notFound);
        ContentDisposition file =
                ContentDisposition.attachment()
                        .filename("paspoort-%d.%d.pdf".formatted(revision, number))
                        .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.APPLICATION_PDF)
                .body(printer.print(dossier, Languages.of(call)));
    }

    private static FinancingRequestId requestId(String text) {
        try {
            return new FinancingRequestId(text);
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
