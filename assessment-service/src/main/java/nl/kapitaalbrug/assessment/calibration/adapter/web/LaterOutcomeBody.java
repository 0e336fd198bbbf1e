package nl.kapitaalbrug.assessment.calibration.adapter.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * What became of a firm.
 *
 * @param kind PERFORMING, REPAID, PAST_DUE_90, INSOLVENT or DEFAULT
 * @param observedOn of a default the day on which it began, otherwise the last day on which it was
 *     seen to be so; from the day of the assessment to today, and of PERFORMING at least twelve
 *     months after the assessment
 */
record LaterOutcomeBody(@Nullable LaterOutcomeKind kind, @Nullable LocalDate observedOn) {

    LaterOutcome toOutcome(LocalDate assessedOn, LocalDate today) {
        Violations violations = new Violations();
        violations.at("/kind").required(kind);
        Violations.Part day = violations.at("/observedOn");
        if (day.required(observedOn) != null) {
            faults(assessedOn, today).forEach(fault -> day.reject(fault.name()));
        }
        violations.throwIfAny();
        return new LaterOutcome(Objects.requireNonNull(kind), Objects.requireNonNull(observedOn));
    }

    private Set<LaterOutcome.Fault> faults(LocalDate assessedOn, LocalDate today) {
        LocalDate day = Objects.requireNonNull(observedOn);
        return kind == null
                ? LaterOutcome.faults(day, assessedOn, today)
                : new LaterOutcome(kind, day).faults(assessedOn, today);
    }
}
