package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.TakePart;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody who takes part in a request tells its owner. */
@RestController
@RequestMapping("/v1/financing-requests/{id}")
class TakePartController {

    private final TakePart taking;
    private final Answers answers;

    TakePartController(TakePart taking, Answers answers) {
        this.taking = taking;
        this.answers = answers;
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
        return answers.answer(user, taking.askForCheck(Answers.own(user, id), tag.version()));
    }
}
