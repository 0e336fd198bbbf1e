package nl.kapitaalbrug.financing.deal.domain;

import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Region;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;

/**
 * Where the money will be invested, as far as a financier sees it. The region Stedendriehoek has
 * one municipality in the province, so it is never named by itself.
 */
public enum DealRegion {
    TWENTE,
    WEST_OVERIJSSEL,
    /** Somewhere in the province: which region would say too much. */
    OVERIJSSEL,
    /** Outside the province. */
    ELSEWHERE;

    /** The region of a place. */
    public static DealRegion of(MunicipalityCode place) {
        Optional<Region> region = Municipalities.find(place).map(found -> found.region());
        if (region.isEmpty()) {
            return ELSEWHERE;
        }
        return region.get() == Region.TWENTE ? TWENTE : WEST_OVERIJSSEL;
    }

    /** The same, less exact. */
    public DealRegion generalised() {
        return this == ELSEWHERE ? ELSEWHERE : OVERIJSSEL;
    }
}
