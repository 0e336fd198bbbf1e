/**
 * What was done, by whom and when: one hash chain per aggregate. An entry is born inside the update
 * that it records and is moved to its own collection afterwards, so no change is without its
 * record.
 */
@NullMarked
package nl.kapitaalbrug.support.audit;

import org.jspecify.annotations.NullMarked;
