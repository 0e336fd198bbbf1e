package nl.kapitaalbrug.assessment.risk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;

/**
 * What would move a class, and by how much: computed with the same scorecard, one thing at a time.
 *
 * @param lever what is done
 * @param amount the least that is enough, in whole thousands of euros
 * @param from the class as it is
 * @param to the better class that comes of it
 */
public record Improvement(
        Lever lever, EuroAmount amount, IndicativeClass from, IndicativeClass to) {

    private static final long STEP_EUROS = 1_000;

    /**
     * All that improve the class of a firm, each at its least amount, in the order of the levers.
     */
    public static List<Improvement> of(ScorecardInputs inputs, RiskParameters parameters) {
        RiskScore now = Scorecard.of(inputs, parameters);
        EuroAmount assets = inputs.balance().totalAssets();
        List<Improvement> all = new ArrayList<>();
        if (now.status() != RiskStatus.RATED || now.rating() == null || assets == null) {
            return all;
        }
        // nobody doubles a firm to please a formula: an amount above its assets is no advice
        long most = Math.max(1, assets.cents() / 100 / STEP_EUROS);
        for (Lever lever : Lever.values()) {
            new Search(inputs, parameters, now.rating(), lever).least(most).ifPresent(all::add);
        }
        return all;
    }

    /** Looks for the least amount of one lever. */
    private record Search(
            ScorecardInputs inputs, RiskParameters parameters, IndicativeClass now, Lever lever) {

        /** Doubles until it is enough, then halves between. */
        Optional<Improvement> least(long most) {
            long enough = 1;
            while (enough < most && !isEnough(enough)) {
                enough = Math.min(most, enough * 2);
            }
            if (!isEnough(enough)) {
                return Optional.empty();
            }
            long tooLittle = enough / 2;
            while (enough - tooLittle > 1) {
                long middle = (enough + tooLittle) / 2;
                if (isEnough(middle)) {
                    enough = middle;
                } else {
                    tooLittle = middle;
                }
            }
            EuroAmount amount = EuroAmount.ofEuros(enough * STEP_EUROS);
            return after(enough).map(better -> new Improvement(lever, amount, now, better));
        }

        private boolean isEnough(long steps) {
            return after(steps).filter(better -> better.index() < now.index()).isPresent();
        }

        private Optional<IndicativeClass> after(long steps) {
            try {
                return lever.apply(inputs, EuroAmount.ofEuros(steps * STEP_EUROS))
                        .map(changed -> Scorecard.of(changed, parameters).rating());
            } catch (InvalidValueException e) {
                return Optional.empty(); // no firm has as much
            }
        }
    }
}
