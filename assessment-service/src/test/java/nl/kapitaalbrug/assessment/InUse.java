package nl.kapitaalbrug.assessment;

import nl.kapitaalbrug.assessment.calculation.application.Calculators;
import nl.kapitaalbrug.assessment.passport.application.AssessPlan;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;

/** What is in use, for tests of other packages. */
public final class InUse {

    private InUse() {}

    /** The open calculators with their editions. */
    public static Calculators calculators() {
        return new AssessmentMethods().calculators();
    }

    /** The assessment in the edition of now. */
    public static AssessRequest assessRequest() {
        return new AssessmentMethods().assessmentEditions().current();
    }

    /** How plans are assessed in that edition. */
    public static AssessPlan assessPlan() {
        return AssessmentMethods.firstPlan();
    }
}
