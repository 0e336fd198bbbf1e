package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.time.Clock;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome;
import nl.kapitaalbrug.applicant.request.application.ManageParticipants;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The owner of a request invites people to it, and ends that. */
@RestController
@RequestMapping("/v1/financing-requests/{id}")
class ParticipantController {

    private final ManageParticipants managing;
    private final ReadFinancingRequests reading;
    private final Invitations invitations;
    private final Clock clock;

    ParticipantController(
            ManageParticipants managing,
            ReadFinancingRequests reading,
            Invitations invitations,
            Clock clock) {
        this.managing = managing;
        this.reading = reading;
        this.invitations = invitations;
        this.clock = clock;
    }

    @GetMapping("/participants")
    @Operation(summary = "Read whom you invited to your own request")
    ResponseEntity<ParticipantListResponse> list(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        FinancingRequest request =
                reading.findOwned(Answers.own(user, id)).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .eTag(Answers.tag(request))
                .body(
                        new ParticipantListResponse(
                                request.sharing().participants().all().stream()
                                        .map(one -> response(request, one))
                                        .toList()));
    }

    @PostMapping("/participants")
    @Operation(
            summary = "Invite somebody to your own request",
            description =
                    "The answer has the secret part of a link that works once and for 14 days. Give"
                            + " it to that person only.")
    ResponseEntity<ParticipantResponse> invite(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            IdempotencyKey key,
            EntityTag tag,
            @RequestBody ParticipantBody body) {
        Attempt attempt = Attempt.of(user.subject(), "INVITE-" + id, key, body);
        ChangeOutcome outcome =
                managing.invite(
                        Answers.own(user, id), tag.version(), body.toParticipant(), attempt);
        FinancingRequest request = Answers.changed(outcome);
        Participant invited =
                request.sharing()
                        .participants()
                        .find(ManageParticipants.idOf(attempt))
                        .orElseThrow();
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("participants/" + invited.id()))
                .eTag(Answers.tag(request))
                .body(response(request, invited));
    }

    @DeleteMapping("/participants/{participant}")
    @Operation(summary = "End what somebody takes part in; a participant may leave, too")
    ResponseEntity<Void> end(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            @Parameter(description = "id of the participant, from the list") @PathVariable
                    String participant,
            EntityTag tag) {
        Answers.changed(managing.end(Answers.own(user, id), tag.version(), participant));
        return ResponseEntity.noContent().build();
    }

    private ParticipantResponse response(FinancingRequest request, Participant one) {
        return ParticipantResponse.of(one, clock.instant(), invitations.of(request, one));
    }
}
