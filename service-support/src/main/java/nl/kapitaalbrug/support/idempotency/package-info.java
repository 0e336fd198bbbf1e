/**
 * Calls that may be repeated: {@code Idempotency-Key} and {@code If-Match}. The decision is made by
 * a unique index or by the filter of the conditional update, never by a look beforehand.
 */
@NullMarked
package nl.kapitaalbrug.support.idempotency;

import org.jspecify.annotations.NullMarked;
