package nl.kapitaalbrug.financing.matching.application;

import java.util.Optional;
import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import nl.kapitaalbrug.financing.matching.domain.Supply;

/** The editions of catalogue and parameters, by version, so that an old result can be replayed. */
public interface Editions {

    /** The catalogue that new requests are matched with. */
    Supply currentSupply();

    /** The parameters that new requests are matched with. */
    MatchingParameters currentParameters();

    /** An edition of the catalogue; empty when it was never used here. */
    Optional<Supply> supply(String version);

    /** An edition of the parameters; empty when it does not exist. */
    Optional<MatchingParameters> parameters(String version);

    /** Keeps the current catalogue for good. Called before a result names it. */
    void keepCurrentSupply();
}
