package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.JoinRequest;
import nl.kapitaalbrug.applicant.request.application.JoinRequest.Outcome;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Invitations, as who was invited meets them. */
@RestController
class InvitationController {

    private static final String CODE = "the secret part of the link";

    private final JoinRequest joining;
    private final ReadFinancingRequests reading;
    private final Answers answers;

    InvitationController(JoinRequest joining, ReadFinancingRequests reading, Answers answers) {
        this.joining = joining;
        this.reading = reading;
        this.answers = answers;
    }

    @GetMapping("/v1/invitations/{code}")
    @Operation(summary = "Read what you were invited for")
    InvitationResponse look(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(description = CODE) @PathVariable String code) {
        return joining.look(code)
                .map(InvitationResponse::of)
                .orElseThrow(ProblemException::notFound);
    }

    @PutMapping("/v1/invitations/{code}/acceptance")
    @Operation(
            summary = "Take an invitation up",
            description =
                    "It works once, for whoever comes first. Again by the same person is fine.")
    ResponseEntity<RequestResponse> join(
            @Parameter(hidden = true) CurrentUser user,
            @Parameter(description = CODE) @PathVariable String code,
            @RequestBody EmptyBody body) {
        return switch (joining.join(code, Answers.owner(user))) {
            case Outcome.Joined(FinancingRequest request) -> answers.answer(user, request);
            case Outcome.Unknown() -> throw ProblemException.notFound();
            case Outcome.TooLate() -> throw ProblemException.conflict("invitation-is-over");
            case Outcome.TakesPartAlready() ->
                    throw ProblemException.conflict("takes-part-already");
        };
    }

    @GetMapping("/v1/participations")
    @Operation(summary = "Read the requests of others that you take part in, the newest first")
    ParticipationListResponse participations(@Parameter(hidden = true) CurrentUser user) {
        return ParticipationListResponse.of(
                reading.participations(Answers.owner(user)), Answers.owner(user));
    }
}
