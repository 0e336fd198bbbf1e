package nl.kapitaalbrug.assessment.calibration.application;

import java.util.List;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeCase;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics.Counted;

/** Where cases are kept that can be counted; none of them says of which firm it is. */
public interface OutcomeCases {

    /**
     * Keeps one, in the place of an older version of it; a repeat, and a version that comes late,
     * change nothing.
     *
     * @param key names the assessment without telling which it is
     * @param version of what is known of it
     */
    void keep(String key, long version, OutcomeCase one);

    /** All of them, those that are the same as one with their number. */
    List<Counted> all();
}
