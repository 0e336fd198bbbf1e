/**
 * The database driver, set up once: majority and journaled writes, reads from the primary, time
 * limits, records as documents, declared indexes, a health check that pings.
 */
@NullMarked
package nl.kapitaalbrug.support.mongo;

import org.jspecify.annotations.NullMarked;
