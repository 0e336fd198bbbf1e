/**
 * Journeys through the running stack: what people do, in a real browser and over HTTP, as a
 * signed-in role. One stack is started for all of them, beside any that runs already.
 */
@NullMarked
package nl.kapitaalbrug.e2e;

import org.jspecify.annotations.NullMarked;
