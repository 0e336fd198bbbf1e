package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome;
import nl.kapitaalbrug.applicant.request.application.InvitationCodes;
import nl.kapitaalbrug.applicant.request.application.ManageParticipants;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.application.TakePart;
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
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who takes part in a request besides its owner. */
@RestController
@RequestMapping("/v1/financing-requests/{id}")
class ParticipantController {

    private final ManageParticipants managing;
    private final TakePart taking;
    private final ReadFinancingRequests reading;
    private final InvitationCodes codes;
    private final Answers answers;
    private final URI link;
    private final Clock clock;

    ParticipantController(
            ManageParticipants managing,
            TakePart taking,
            ReadFinancingRequests reading,
            InvitationCodes codes,
            Answers answers,
            Invitations invitations) {
        this.managing = managing;
        this.taking = taking;
        this.reading = reading;
        this.codes = codes;
        this.answers = answers;
        this.link = invitations.link();
        this.clock = invitations.clock();
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
        if (!(outcome instanceof ChangeOutcome.Changed(FinancingRequest request))) {
            throw refused(user, outcome);
        }
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
        ChangeOutcome outcome = managing.end(Answers.own(user, id), tag.version(), participant);
        if (outcome instanceof ChangeOutcome.Changed) {
            return ResponseEntity.noContent().build();
        }
        throw refused(user, outcome);
    }

    @PutMapping("/confirmation")
    @Operation(
            summary = "Confirm the one section that you were invited for, as it is in that version",
            description = "It holds until somebody saves the section again.")
    ResponseEntity<RequestResponse> confirm(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody EmptyBody body) {
        return answers.answer(user, taking.confirm(Answers.own(user, id), tag.version()));
    }

    @PutMapping("/handover")
    @Operation(summary = "Ask the owner to check the request and send it")
    ResponseEntity<RequestResponse> askForCheck(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody EmptyBody body) {
        OwnRequest which = Answers.own(user, id);
        return answers.answer(user, taking.askForCheck(which, tag.version()));
    }

    private ProblemException refused(CurrentUser user, ChangeOutcome outcome) {
        answers.answer(user, outcome);
        throw new IllegalStateException("Not a refusal: " + outcome);
    }

    private ParticipantResponse response(FinancingRequest request, Participant one) {
        Instant now = clock.instant();
        return ParticipantResponse.of(
                one, now, codes.of(new InvitationCodes.Invitation(request.id(), one.id())), link);
    }
}
