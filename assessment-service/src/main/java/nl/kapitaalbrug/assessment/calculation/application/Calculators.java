package nl.kapitaalbrug.assessment.calculation.application;

import java.util.List;
import java.util.Optional;

/** All open calculators, in the order in which they are shown. */
public final class Calculators {

    private final List<Calculator> all;

    /**
     * @param all the calculators, each with a method of its own
     */
    public Calculators(List<Calculator> all) {
        this.all = List.copyOf(all);
        long methods = all.stream().map(one -> one.description().method()).distinct().count();
        if (methods != all.size()) {
            throw new IllegalArgumentException("Two calculators have the same method");
        }
    }

    /** All of them. */
    public List<Calculator> all() {
        return all;
    }

    /** The calculator with that method. */
    public Optional<Calculator> of(String method) {
        return all.stream().filter(one -> one.description().method().equals(method)).findAny();
    }
}
