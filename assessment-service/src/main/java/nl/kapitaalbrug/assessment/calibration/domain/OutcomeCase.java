package nl.kapitaalbrug.assessment.calibration.domain;

import java.util.Optional;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;

/**
 * What a formula expected of a firm and whether it came, without saying of which firm.
 *
 * @param letter of the class that was computed, such as BB
 * @param pd probability of default in one year that came with it, 0 to 1
 * @param defaulted whether there was a default within twelve months
 */
public record OutcomeCase(String letter, double pd, boolean defaulted) {

    public OutcomeCase {
        if (!(pd >= 0 && pd <= 1)) {
            throw new IllegalArgumentException("The probability (%s) is not in 0..1".formatted(pd));
        }
    }

    /**
     * The case of an assessment; empty without a class, and for a firm that was in default on the
     * day itself: a rate of default is of firms that were not (Regulation (EU) 575/2013, Article
     * 4(1)(78)).
     */
    public static Optional<OutcomeCase> of(Assessment computed, LaterOutcome outcome) {
        IndicativeClass rating = computed.risk().rating();
        Double pd = computed.risk().pd();
        if (rating == null || pd == null || computed.risk().status() == RiskStatus.DEFAULT) {
            return Optional.empty();
        }
        return Optional.of(
                new OutcomeCase(
                        rating.letter(),
                        pd,
                        outcome.isDefaultWithinYearOf(LaterOutcome.day(computed.assessedAt()))));
    }
}
