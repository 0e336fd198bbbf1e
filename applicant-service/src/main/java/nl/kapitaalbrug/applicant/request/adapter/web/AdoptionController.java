package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.ImportedBooks;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.application.SaveSection;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes figures of an imported bookkeeping over into the request. */
@RestController
class AdoptionController {

    private final SaveSection saving;
    private final ImportedBooks books;
    private final Answers answers;

    AdoptionController(SaveSection saving, ImportedBooks books, Answers answers) {
        this.saving = saving;
        this.books = books;
        this.answers = answers;
    }

    @PutMapping("/v1/financing-requests/{id}/imported-figures")
    @Operation(
            summary = "Take over the figures of an imported fiscal year",
            description =
                    "They take the place of those that are in the section; what a bookkeeping"
                            + " cannot tell stays as it was.")
    ResponseEntity<RequestResponse> adopt(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody AdoptionBody body) {
        OwnRequest which = Answers.own(user, id);
        return answers.answer(
                user,
                saving.adopt(
                        which,
                        tag.version(),
                        books.find(which, body.fiscalYear())
                                .orElseThrow(ProblemException::notFound)));
    }
}
