package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.request.application.SaveSection;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Saves the sections of a draft, each as a whole; a section may be incomplete. */
@RestController
@RequestMapping("/v1/financing-requests/{id}/sections")
class SectionController {

    private final SaveSection saving;
    private final Answers answers;

    SectionController(SaveSection saving, Answers answers) {
        this.saving = saving;
        this.answers = answers;
    }

    @PutMapping("/company")
    @Operation(summary = "Save what is said of the firm")
    ResponseEntity<RequestResponse> company(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody CompanyBody body) {
        return answers.answer(
                user, saving.save(Answers.own(user, id), tag.version(), body.toSection()));
    }

    @PutMapping("/need")
    @Operation(summary = "Save what is said of the need")
    ResponseEntity<RequestResponse> need(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody NeedBody body) {
        return answers.answer(
                user, saving.save(Answers.own(user, id), tag.version(), body.toSection()));
    }

    @PutMapping("/finances")
    @Operation(summary = "Save the annual figures")
    ResponseEntity<RequestResponse> finances(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody FinancesBody body) {
        return answers.answer(
                user,
                saving.save(
                        Answers.own(user, id),
                        tag.version(),
                        body.toSection(),
                        body.toConfirmed(),
                        body.correctionReason()));
    }

    @PutMapping("/technology")
    @Operation(summary = "Save what is said of the technology")
    ResponseEntity<RequestResponse> technology(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody TechnologyBody body) {
        return answers.answer(
                user, saving.save(Answers.own(user, id), tag.version(), body.toSection()));
    }

    @PutMapping("/plan")
    @Operation(summary = "Save what is said of the plan")
    ResponseEntity<RequestResponse> plan(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody PlanBody body) {
        return answers.answer(
                user, saving.save(Answers.own(user, id), tag.version(), body.toSection()));
    }

    @PutMapping("/group")
    @Operation(summary = "Save what is said of other firms, owners, debts and aid")
    ResponseEntity<RequestResponse> group(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody GroupBody body) {
        return answers.answer(
                user, saving.save(Answers.own(user, id), tag.version(), body.toSection()));
    }

    @PutMapping("/circumstances")
    @Operation(summary = "Save facts that single instruments ask for")
    ResponseEntity<RequestResponse> circumstances(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody CircumstancesBody body) {
        return answers.answer(
                user, saving.save(Answers.own(user, id), tag.version(), body.toSection()));
    }
}
