package nl.kapitaalbrug.assessment.risk.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment.Step;

/**
 * The way from the first class to the last: each step with its code. A step never goes below the
 * worst class without a default; that gives the same end as one limit at the end would.
 */
final class RatingSteps {

    private final int worst;
    private final List<Step> steps = new ArrayList<>();
    private final Set<String> flags = new TreeSet<>();
    private int index;

    RatingSteps(IndicativeClass worst) {
        this.worst = worst.index();
    }

    void start(String code, int position) {
        to(code, position);
    }

    void worsenBy(RiskFlag flag, int positions) {
        flag(flag);
        to(flag.name(), index + positions);
    }

    void atLeast(RiskFlag flag, IndicativeClass best) {
        flag(flag);
        to(flag.name(), Math.max(index, best.index()));
    }

    void flag(RiskFlag flag) {
        flags.add(flag.name());
    }

    int index() {
        return index;
    }

    IndicativeClass rating() {
        return IndicativeClass.at(index);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    Set<String> flags() {
        return flags;
    }

    private void to(String code, int position) {
        int next = Math.min(worst, position);
        steps.add(new Step(code, index, next));
        index = next;
    }
}
