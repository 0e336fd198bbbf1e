package nl.kapitaalbrug.contracts.reference;

import nl.kapitaalbrug.contracts.value.MunicipalityCode;

/**
 * A municipality of the province.
 *
 * @param code CBS code
 * @param name official name
 * @param abbreviation three letters for the tile map
 * @param region the region with its own desk
 * @param column tile column, 0 is west
 * @param row tile row, 0 is north
 */
public record Municipality(
        MunicipalityCode code,
        String name,
        String abbreviation,
        Region region,
        int column,
        int row) {}
