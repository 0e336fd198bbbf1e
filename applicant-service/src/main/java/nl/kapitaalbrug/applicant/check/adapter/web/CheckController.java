package nl.kapitaalbrug.applicant.check.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.util.Optional;
import nl.kapitaalbrug.applicant.check.application.KeepCheck;
import nl.kapitaalbrug.applicant.check.domain.CheckCode;
import nl.kapitaalbrug.applicant.check.domain.StoredCheck;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Quick checks of anybody: they name nobody, and only who has the code finds one. */
@RestController
@RequestMapping("/v1/checks")
class CheckController {

    private static final String ANYBODY = "anybody";

    private final KeepCheck keeping;

    CheckController(KeepCheck keeping) {
        this.keeping = keeping;
    }

    @PostMapping
    @Operation(
            summary = "Keep a quick check under a code",
            description =
                    "It is counted once as an explored need, without anybody's name. A check that"
                            + " follows another is another check of the same need.")
    ResponseEntity<CheckResponse> keep(IdempotencyKey key, @RequestBody CheckBody body) {
        Optional<CheckCode> follows = Optional.ofNullable(body.follows()).flatMap(CheckCode::read);
        StoredCheck kept =
                keeping.keep(body.toFacts(), follows, Attempt.of(ANYBODY, "CHECK", key, body));
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create("checks/" + kept.code()))
                .body(CheckResponse.of(kept));
    }

    @GetMapping("/{code}")
    @Operation(summary = "Read the answers of a quick check that is still kept")
    CheckResponse read(
            @Parameter(description = "Eight letters and digits, also with spaces or small letters")
                    @PathVariable
                    String code) {
        return CheckCode.read(code)
                .flatMap(keeping::find)
                .map(CheckResponse::of)
                .orElseThrow(ProblemException::notFound);
    }
}
