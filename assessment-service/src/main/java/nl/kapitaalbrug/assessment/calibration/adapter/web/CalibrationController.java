package nl.kapitaalbrug.assessment.calibration.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.kapitaalbrug.assessment.calibration.application.Calibrate;
import nl.kapitaalbrug.assessment.calibration.domain.Agreement;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far people and the formulas agree, for everybody. */
@RestController
@Tag(name = "Assessments")
final class CalibrationController {

    private final Calibrate calibrating;

    CalibrationController(Calibrate calibrating) {
        this.calibrating = calibrating;
    }

    /**
     * How often people agree with the class that was computed.
     *
     * @param compared outcomes of real firms that people decided about
     * @param least with fewer, nothing more is told
     * @param same how often they kept the class; left out while there are too few
     * @param better how often they gave a better one; left out while there are too few
     * @param worse how often they gave a worse one; left out while there are too few
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CalibrationResponse(
            long compared,
            int least,
            @Nullable Long same,
            @Nullable Long better,
            @Nullable Long worse) {

        private static CalibrationResponse of(Agreement agreement) {
            boolean enough = agreement.isEnough();
            return new CalibrationResponse(
                    agreement.compared(),
                    Agreement.ENOUGH,
                    enough ? agreement.same() : null,
                    enough ? agreement.better() : null,
                    enough ? agreement.worse() : null);
        }
    }

    @GetMapping("/v1/calibration")
    @Operation(
            summary = "How often people agree with the computed class",
            description = "Real firms only, and only with enough of them.")
    CalibrationResponse read() {
        return CalibrationResponse.of(calibrating.agreement());
    }
}
