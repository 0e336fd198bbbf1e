package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.ExplainLeaving;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Why one of the applicant's own drafts lies still. */
@RestController
class LeavingController {

    private final ExplainLeaving explaining;
    private final Answers answers;

    LeavingController(ExplainLeaving explaining, Answers answers) {
        this.explaining = explaining;
        this.answers = answers;
    }

    @PutMapping("/v1/financing-requests/{id}/leaving")
    @Operation(
            summary =
                    "Say why a draft that lies still is left; nobody has to, and going on with it"
                            + " takes it back")
    ResponseEntity<RequestResponse> explain(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody LeavingBody body) {
        return answers.answer(
                user, explaining.explain(Answers.own(user, id), tag.version(), body.reason()));
    }
}
