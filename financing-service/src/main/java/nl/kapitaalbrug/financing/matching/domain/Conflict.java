package nl.kapitaalbrug.financing.matching.domain;

import nl.kapitaalbrug.contracts.value.InstrumentId;

/**
 * Another instrument that wants the same security, so that both together need an agreement.
 *
 * @param with the other instrument
 * @param pledge what both want
 */
public record Conflict(InstrumentId with, Pledge pledge) {}
