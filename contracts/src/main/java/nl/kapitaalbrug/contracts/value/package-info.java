/**
 * Values that every service shares: money, tenor, technology level and typed ids. Each record
 * rejects impossible values with an {@link nl.kapitaalbrug.contracts.value.InvalidValueException}.
 */
@NullMarked
package nl.kapitaalbrug.contracts.value;

import org.jspecify.annotations.NullMarked;
