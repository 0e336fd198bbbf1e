package nl.kapitaalbrug.assessment;

import nl.kapitaalbrug.assessment.calculation.application.Calculators;

/** What is in use, for tests of other packages. */
public final class InUse {

    private InUse() {}

    /** The open calculators with their editions. */
    public static Calculators calculators() {
        return new AssessmentMethods().calculators();
    }
}
