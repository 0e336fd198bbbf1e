package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.contracts.reference.Region;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;

/** The areas that rules name. Each region lies in the province, the province in the east. */
public enum Area {
    TWENTE,
    REGIO_ZWOLLE,
    STEDENDRIEHOEK,
    OVERIJSSEL,
    /** The provinces of Overijssel and Gelderland. */
    OOST_NEDERLAND,
    NL,
    EU;

    /**
     * Whether a place lies in this area. Empty when that cannot be told: a place outside the
     * province may or may not lie in Gelderland.
     */
    public Optional<Boolean> holds(MunicipalityCode place) {
        Optional<Region> region = Municipalities.find(place).map(Municipality::region);
        return switch (this) {
            case TWENTE -> Optional.of(region.filter(Region.TWENTE::equals).isPresent());
            case REGIO_ZWOLLE ->
                    Optional.of(region.filter(Region.REGIO_ZWOLLE::equals).isPresent());
            case STEDENDRIEHOEK ->
                    Optional.of(region.filter(Region.STEDENDRIEHOEK::equals).isPresent());
            case OVERIJSSEL -> Optional.of(region.isPresent());
            case OOST_NEDERLAND -> region.map(ignored -> true);
            case NL, EU -> Optional.of(true);
        };
    }
}
