package nl.kapitaalbrug.assessment.passport.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The assessments of a request, for its owner and whom the owner lets see all of it. */
@RestController
@Tag(name = "Assessments")
final class AssessmentsController {

    private final ReadPassports passports;

    AssessmentsController(ReadPassports passports) {
        this.passports = passports;
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

    private static FinancingRequestId requestId(String text) {
        try {
            return new FinancingRequestId(text);
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }
}
