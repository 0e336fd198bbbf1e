package nl.kapitaalbrug.assessment.calibration.application;

import nl.kapitaalbrug.assessment.calibration.domain.Agreement;
import nl.kapitaalbrug.assessment.calibration.domain.Comparison;

/** Where comparisons are kept; none of them says of which firm it is. */
public interface Comparisons {

    /**
     * Keeps one; a repeat changes nothing.
     *
     * @param key names the decision without telling which it is
     */
    void keep(String key, Comparison comparison);

    /** All of them, summed up. */
    Agreement agreement();
}
