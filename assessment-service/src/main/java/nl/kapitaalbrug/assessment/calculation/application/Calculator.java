package nl.kapitaalbrug.assessment.calculation.application;

/** One formula that everybody may use. The same inputs always give the same answer. */
public interface Calculator {

    /** What it is, what it asks and what it answers. */
    CalculatorDescription description();

    /**
     * Calculates. Missing figures give {@code null} results with a flag; there is always an answer.
     *
     * @param inputs checked against the {@linkplain CalculatorDescription#inputs() description}
     */
    Calculation calculate(Inputs inputs);
}
