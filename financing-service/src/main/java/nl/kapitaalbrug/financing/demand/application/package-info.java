/**
 * Makes the figures of the province from the needs in memory, and keeps them while nothing changes.
 */
@NullMarked
package nl.kapitaalbrug.financing.demand.application;

import org.jspecify.annotations.NullMarked;
