/**
 * Reference data shared by all services: municipalities and regions of the province, sections of
 * the Standard Industrial Classification (SBI).
 */
@NullMarked
package nl.kapitaalbrug.contracts.reference;

import org.jspecify.annotations.NullMarked;
