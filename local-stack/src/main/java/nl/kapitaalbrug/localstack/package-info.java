/**
 * Starts the whole product on one machine, each part as a process of its own: for a first look, for
 * development and for the journeys. Nothing here is part of a release.
 */
@NullMarked
package nl.kapitaalbrug.localstack;

import org.jspecify.annotations.NullMarked;
