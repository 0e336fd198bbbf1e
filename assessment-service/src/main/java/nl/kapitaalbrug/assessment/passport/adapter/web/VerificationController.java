package nl.kapitaalbrug.assessment.passport.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.kapitaalbrug.assessment.passport.application.PassportStatement;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport.Code;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport.Verdict;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Anybody may see whether a passport is genuine. */
@RestController
@Tag(name = "Assessments")
final class VerificationController {

    private static final int LONGEST = 8_000;

    private final VerifyPassport verifying;

    VerificationController(VerifyPassport verifying) {
        this.verifying = verifying;
    }

    /** The seal of a passport, as its owner has it. */
    record SealBody(@Nullable String seal) {}

    /**
     * What came of it.
     *
     * @param code VALID, EXPIRED, SUPERSEDED, FORGED, UNKNOWN_KEY or UNREADABLE
     * @param statement what the passport says; left out unless it is ours and unchanged
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VerdictResponse(Code code, @Nullable PassportStatement statement) {}

    @PostMapping(path = "/v1/passports/_verify", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "See whether a passport is genuine",
            description =
                    "The seal is a JSON Web Signature (ES256) in compact form. FORGED: changed, or"
                            + " not made with the key that it names. Nothing is kept.")
    VerdictResponse verify(@RequestBody SealBody body) {
        String seal = body.seal();
        if (seal == null || seal.isBlank()) {
            throw ProblemException.validation("/seal", "REQUIRED");
        }
        if (seal.length() > LONGEST) {
            throw ProblemException.validation("/seal", "TEXT_TOO_LONG");
        }
        Verdict verdict = verifying.verify(seal);
        return new VerdictResponse(verdict.code(), verdict.statement());
    }

    @GetMapping(path = "/v1/signing-keys", produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "The public keys of the seal",
            description =
                    "A JSON Web Key Set with the current key and all before, to verify seals"
                            + " without us.")
    String keys() {
        return verifying.keySet();
    }
}
