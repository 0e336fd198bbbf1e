package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.ChoosePublication;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Whether financiers may see one of the applicant's own requests. */
@RestController
class PublicationController {

    private final ChoosePublication choosing;
    private final Answers answers;

    PublicationController(ChoosePublication choosing, Answers answers) {
        this.choosing = choosing;
        this.answers = answers;
    }

    @PutMapping("/v1/financing-requests/{id}/publication")
    @Operation(
            summary =
                    "Choose whether financiers may see the request, without its name; in a draft"
                            + " it takes effect with the submission")
    ResponseEntity<RequestResponse> choose(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody PublicationBody body) {
        return answers.answer(
                user, choosing.choose(Answers.own(user, id), tag.version(), body.published()));
    }
}
