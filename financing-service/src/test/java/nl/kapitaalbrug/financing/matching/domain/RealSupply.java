package nl.kapitaalbrug.financing.matching.domain;

import nl.kapitaalbrug.financing.catalogue.adapter.file.RealCatalogue;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.matching.adapter.file.RealParameters;

/** The catalogue and the parameters that are packed with the service. */
public final class RealSupply {

    /** The whole real catalogue. */
    public static final Supply SUPPLY = read();

    /** The real parameters. */
    public static final MatchingParameters PARAMETERS = RealParameters.read();

    private RealSupply() {}

    private static Supply read() {
        Catalogue catalogue = RealCatalogue.read();
        return new Supply(catalogue.version(), catalogue.instruments());
    }

    /** Matches a case with the real catalogue. */
    public static MatchReport match(Cases of) {
        return new Matching(SUPPLY, PARAMETERS).match(of.build());
    }
}
