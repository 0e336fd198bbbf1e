package nl.kapitaalbrug.financing.demand.adapter.web;

import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.support.problem.Violations;

/**
 * What is asked of the figures.
 *
 * @param synthetic whether synthetic needs count
 */
record DemandQuery(boolean synthetic) {

    static final String SYNTHETIC = "synthetic";
    static final String INCLUDE = "include";
    static final String EXCLUDE = "exclude";

    /**
     * The query of these parameters.
     *
     * @throws nl.kapitaalbrug.support.problem.ProblemException (400) with everything that is wrong
     */
    static DemandQuery of(Map<String, List<String>> parameters) {
        Violations violations = new Violations();
        parameters.forEach((name, values) -> {
            Violations.Part part = violations.at("/query").at(name);
            if (!SYNTHETIC.equals(name)) {
                part.reject("UNKNOWN_FIELD");
            } else if (values.size() != 1) {
                part.reject("MALFORMED");
            } else {
                boolean known = List.of(INCLUDE, EXCLUDE).contains(values.getFirst());
                part.require(known, "UNKNOWN_VALUE");
            }
        });
        violations.throwIfAny();
        return new DemandQuery(!List.of(EXCLUDE).equals(parameters.get(SYNTHETIC)));
    }
}
