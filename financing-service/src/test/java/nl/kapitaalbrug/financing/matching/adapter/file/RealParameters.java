package nl.kapitaalbrug.financing.matching.adapter.file;

import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;

/** Lets tests of other packages read the parameters that are packed with the service. */
public final class RealParameters {

    private RealParameters() {}

    /** The real parameters. */
    public static MatchingParameters read() {
        return ParametersReader.read("matching-2026-11").orElseThrow();
    }
}
