package nl.kapitaalbrug.assessment.calibration.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes.Found;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes.Person;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What became of firms after they were assessed, for the people who record it. */
@RestController
@RequestMapping("/v1/passports/{id}/later-outcome")
@Tag(name = "Reviews")
class LaterOutcomeController {

    private final RecordLaterOutcomes recording;

    LaterOutcomeController(RecordLaterOutcomes recording) {
        this.recording = recording;
    }

    /**
     * What became of a firm.
     *
     * @param assessedOn the day of the assessment
     * @param performingFrom the first day that PERFORMING can be told of
     * @param kind what; left out while nothing is known
     * @param observedOn on which day; left out while nothing is known
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record LaterOutcomeResponse(
            LocalDate assessedOn,
            LocalDate performingFrom,
            @Nullable LaterOutcomeKind kind,
            @Nullable LocalDate observedOn) {

        private static LaterOutcomeResponse of(Found.Known known, OutcomeRecord record) {
            LaterOutcome outcome = record.outcome();
            return new LaterOutcomeResponse(
                    known.assessedOn(),
                    LaterOutcome.endOfYear(known.assessedOn()),
                    outcome == null ? null : outcome.kind(),
                    outcome == null ? null : outcome.observedOn());
        }
    }

    @GetMapping
    @Operation(
            summary = "Read what became of a firm after it was assessed",
            description =
                    "All passports of a revision share one outcome. Not found means: unknown, or"
                            + " you have an interest in the request.")
    ResponseEntity<LaterOutcomeResponse> read(CurrentUser user, @PathVariable String id) {
        return switch (find(user, id)) {
            case Found.Known known -> answer(known, known.record());
            case Found.Unknown(), Found.Interested() -> throw ProblemException.notFound();
        };
    }

    @PutMapping
    @Operation(
            summary = "Record what became of a firm after it was assessed",
            description =
                    "Takes the place of what was recorded before; the same again changes nothing."
                            + " 409 conflict-of-interest for the owner, advisers and colleagues of"
                            + " the request, for who works for a financier, and for who may not"
                            + " look at one of its reviews. Only outcomes of real firms are"
                            + " counted, without saying of which.")
    ResponseEntity<LaterOutcomeResponse> put(
            CurrentUser user,
            @PathVariable String id,
            EntityTag tag,
            @RequestBody LaterOutcomeBody body) {
        return switch (find(user, id)) {
            case Found.Known known -> answer(known, recorded(user, known, tag, body));
            case Found.Unknown() -> throw ProblemException.notFound();
            case Found.Interested() -> throw ProblemException.conflict("conflict-of-interest");
        };
    }

    private OutcomeRecord recorded(
            CurrentUser user, Found.Known known, EntityTag tag, LaterOutcomeBody body) {
        LaterOutcome outcome = body.toOutcome(known.assessedOn(), recording.today());
        return recording
                .record(known, tag.version(), outcome, person(user))
                .orElseThrow(ProblemException::preconditionFailed);
    }

    private Found find(CurrentUser user, String id) {
        PassportId passport = PassportId.parse(id).orElseThrow(ProblemException::notFound);
        return recording.find(passport, person(user));
    }

    private static ResponseEntity<LaterOutcomeResponse> answer(
            Found.Known known, OutcomeRecord record) {
        return ResponseEntity.ok()
                .eTag(new EntityTag(record.version()).header())
                .body(LaterOutcomeResponse.of(known, record));
    }

    private static Person person(CurrentUser user) {
        return new Person(ApplicantId.of(user.subject()), user.has(Role.FINANCIER));
    }
}
