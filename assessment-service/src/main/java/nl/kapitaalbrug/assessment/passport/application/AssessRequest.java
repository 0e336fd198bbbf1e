package nl.kapitaalbrug.assessment.passport.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/**
 * Assesses one revision of a request: a pure function of the request, the number and the moment.
 * The same input gives the same assessment, also years later.
 */
public final class AssessRequest {

    static final ZoneId DUTCH_TIME = ZoneId.of("Europe/Amsterdam");

    private final AssessTechnology assessTechnology;
    private final AssessRisk assessRisk;
    private final @Nullable AssessPlan assessPlan;

    /** With the methods of before plans were assessed, each with the edition of its parameters. */
    public AssessRequest(AssessTechnology assessTechnology, AssessRisk assessRisk) {
        this(assessTechnology, assessRisk, null);
    }

    /** With the methods, each with the edition of its parameters. */
    public AssessRequest(
            AssessTechnology assessTechnology,
            AssessRisk assessRisk,
            @Nullable AssessPlan assessPlan) {
        this.assessTechnology = assessTechnology;
        this.assessRisk = assessRisk;
        this.assessPlan = assessPlan;
    }

    /** Version of the parameters of all methods together. */
    public String parameterVersion() {
        String both = assessTechnology.parameterVersion() + "+" + assessRisk.parameterVersion();
        return assessPlan == null ? both : both + "+" + assessPlan.version();
    }

    /**
     * The assessment of a revision. Ages count on the Dutch calendar.
     *
     * @param request the revision
     * @param number 1 for the first assessment of the revision
     * @param moment when it is assessed
     */
    public Assessment assess(FinancingRequestSnapshot request, int number, Instant moment) {
        LocalDate day = LocalDate.ofInstant(moment, DUTCH_TIME);
        RiskAssessment risk =
                assessRisk.assess(request.company().legalForm(), request.figures(), day);
        return new Assessment(
                request.id(),
                request.revision(),
                number,
                moment,
                parameterVersion(),
                assessTechnology.assess(request.technology(), YearMonth.from(day)),
                risk,
                assessPlan == null ? null : assessPlan.assess(request, risk.pd()));
    }

    /**
     * The assessment as people decided it.
     *
     * @param computed what came out without them
     * @param number of the new assessment
     * @param verdict what they make of it
     */
    public Assessment decided(Assessment computed, int number, ReviewVerdict verdict) {
        IndicativeClass rating = verdict.rating();
        Trl supported = verdict.supported();
        RiskAssessment risk =
                rating == null ? computed.risk() : assessRisk.decided(computed.risk(), rating);
        PlanAssessment plan = computed.plan();
        return new Assessment(
                computed.requestId(),
                computed.revision(),
                number,
                computed.assessedAt(),
                computed.parameterVersion(),
                supported == null
                        ? computed.technology()
                        : assessTechnology.decided(computed.technology(), supported),
                risk,
                assessPlan == null || plan == null ? plan : assessPlan.decided(plan, risk.pd()));
    }
}
