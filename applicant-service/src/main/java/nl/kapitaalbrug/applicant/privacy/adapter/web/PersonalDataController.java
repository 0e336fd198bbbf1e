package nl.kapitaalbrug.applicant.privacy.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.privacy.application.ErasePerson;
import nl.kapitaalbrug.applicant.privacy.application.PersonalData;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** All that concerns the person who calls: a copy of it, and its erasure (GDPR 15, 17, 20). */
@RestController
class PersonalDataController {

    private final List<PersonalData> parts;
    private final ErasePerson erasing;
    private final Clock clock;

    PersonalDataController(List<PersonalData> parts, ErasePerson erasing, Clock clock) {
        this.parts = parts;
        this.erasing = erasing;
        this.clock = clock;
    }

    @GetMapping("/v1/personal-data")
    @Operation(summary = "Take along everything that is kept about you")
    ResponseEntity<Map<String, Object>> copy(@Parameter(hidden = true) CurrentUser user) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("madeAt", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString());
        all.put("subject", user.subject());
        parts.forEach(part -> all.put(part.name(), part.copy(person(user))));
        ContentDisposition file =
                ContentDisposition.attachment().filename("kapitaalbrug-gegevens.json").build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(all);
    }

    @PostMapping("/v1/erasures")
    @Operation(
            summary = "Erase everything that is kept about you, for good",
            description =
                    "Requests are taken back first. What the law wants to be kept is kept without"
                            + " your answers: the record of what was done, and of consents.")
    ResponseEntity<ErasureResponse> erase(
            @Parameter(hidden = true) CurrentUser user,
            IdempotencyKey key,
            @RequestBody ErasureBody body) {
        if (!body.confirmed()) {
            throw ProblemException.validation("/confirmed", "NOT_CONFIRMED");
        }
        boolean complete = erasing.erase(person(user));
        return ResponseEntity.status(complete ? HttpStatus.OK : HttpStatus.ACCEPTED)
                .body(new ErasureResponse(complete));
    }

    private static ApplicantId person(CurrentUser user) {
        return ApplicantId.of(user.subject());
    }
}
