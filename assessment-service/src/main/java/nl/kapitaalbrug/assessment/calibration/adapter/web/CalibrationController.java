package nl.kapitaalbrug.assessment.calibration.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import nl.kapitaalbrug.assessment.calibration.application.Calibrate;
import nl.kapitaalbrug.assessment.calibration.domain.Agreement;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far people, later outcomes and the formulas agree, for everybody. */
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
     * @param outcomes what was expected of firms and what came
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CalibrationResponse(
            long compared,
            int least,
            @Nullable Long same,
            @Nullable Long better,
            @Nullable Long worse,
            OutcomesPart outcomes) {

        private static CalibrationResponse of(Agreement agreement, OutcomeStatistics outcomes) {
            boolean enough = agreement.isEnough();
            return new CalibrationResponse(
                    agreement.compared(),
                    Agreement.ENOUGH,
                    enough ? agreement.same() : null,
                    enough ? agreement.better() : null,
                    enough ? agreement.worse() : null,
                    OutcomesPart.of(outcomes));
        }
    }

    /**
     * What was expected of real firms, and what became of them.
     *
     * @param recorded firms with a class of which it is known what became of them
     * @param least with fewer in a class, nothing more is told of it
     * @param letters by class letter, from the best to the worst; those with enough firms only
     * @param brierScore mean squared difference between the probability of default and what came, 0
     *     to 1, 0 is best; left out while there are too few
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OutcomesPart(
            long recorded, int least, List<LetterPart> letters, @Nullable Double brierScore) {

        private static OutcomesPart of(OutcomeStatistics statistics) {
            return new OutcomesPart(
                    statistics.recorded(),
                    OutcomeStatistics.ENOUGH,
                    statistics.rows().stream().map(LetterPart::of).toList(),
                    statistics.brierScore());
        }
    }

    /**
     * One class letter.
     *
     * @param letter such as BB
     * @param cases firms with it
     * @param defaults those that went into default within twelve months of the assessment
     * @param observedDefaultRate share of them, 0 to 1
     * @param expectedDefaultRate mean of the probabilities that came with the class, 0 to 1
     */
    record LetterPart(
            String letter,
            long cases,
            long defaults,
            double observedDefaultRate,
            double expectedDefaultRate) {

        private static LetterPart of(OutcomeStatistics.Row row) {
            return new LetterPart(
                    row.letter(),
                    row.cases(),
                    row.defaults(),
                    row.observedRate(),
                    row.expectedRate());
        }
    }

    @GetMapping("/v1/calibration")
    @Operation(
            summary = "How often people agree with the computed class, and what came of it",
            description = "Real firms only, and only with enough of them.")
    CalibrationResponse read() {
        return CalibrationResponse.of(calibrating.agreement(), calibrating.outcomes());
    }
}
