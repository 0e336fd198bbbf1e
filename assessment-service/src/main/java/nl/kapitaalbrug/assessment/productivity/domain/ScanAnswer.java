package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;

/** How far a statement of the scan holds. */
public enum ScanAnswer {
    /** It holds: 1. */
    YES("1"),
    /** It holds for a part: a half. */
    PARTLY("0.5"),
    /** It does not hold: 0. */
    NO("0");

    private final BigDecimal score;

    ScanAnswer(String score) {
        this.score = new BigDecimal(score);
    }

    /** From 0 to 1. */
    public BigDecimal score() {
        return score;
    }
}
