/**
 * The one JSON configuration: strict for what clients send, tolerant of extra fields for messages
 * and for answers of other services.
 */
@NullMarked
package nl.kapitaalbrug.support.json;

import org.jspecify.annotations.NullMarked;
