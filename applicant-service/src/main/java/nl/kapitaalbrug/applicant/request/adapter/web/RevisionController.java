package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.application.ReviseFinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The history of an applicant's own request, and its correction. */
@RestController
@RequestMapping("/v1/financing-requests/{id}")
class RevisionController {

    private final ReviseFinancingRequest revising;
    private final ReadFinancingRequests reading;
    private final Answers answers;

    RevisionController(
            ReviseFinancingRequest revising, ReadFinancingRequests reading, Answers answers) {
        this.revising = revising;
        this.reading = reading;
        this.answers = answers;
    }

    @PostMapping("/correction")
    @Operation(
            summary = "Open a submitted request for corrections",
            description =
                    "Sections can then be saved again. What was submitted holds until the"
                            + " corrections are submitted.")
    ResponseEntity<RequestResponse> open(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            IdempotencyKey key,
            EntityTag tag,
            @RequestBody EmptyBody body) {
        return answers.answer(
                user,
                revising.open(
                        Answers.own(user, id),
                        tag.version(),
                        Attempt.of(user.subject(), "REVISE", key, Map.of())));
    }

    @DeleteMapping("/correction")
    @Operation(summary = "Give corrections up; the request is again as it was submitted")
    ResponseEntity<RequestResponse> discard(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id, EntityTag tag) {
        return answers.answer(user, revising.discard(Answers.own(user, id), tag.version()));
    }

    @GetMapping("/revisions")
    @Operation(summary = "Read when your own request was submitted, each time")
    RevisionListResponse list(@Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        return RevisionListResponse.of(find(user, id).revisions());
    }

    @GetMapping("/revisions/{number}")
    @Operation(summary = "Read your own request as it was submitted once")
    RevisionResponse read(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(description = "1 for the first submission, and one more for each correction")
                    @PathVariable
                    String number) {
        return find(user, id).revisions().all().stream()
                .filter(revision -> String.valueOf(revision.number()).equals(number))
                .findAny()
                .map(RevisionResponse::of)
                .orElseThrow(ProblemException::notFound);
    }

    @GetMapping("/timeline")
    @Operation(summary = "Read what happened to your own request, and what comes next by when")
    TimelineResponse timeline(@Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        return TimelineResponse.of(find(user, id));
    }

    private FinancingRequest find(CurrentUser user, String id) {
        return reading.findWhole(Answers.own(user, id)).orElseThrow(ProblemException::notFound);
    }
}
