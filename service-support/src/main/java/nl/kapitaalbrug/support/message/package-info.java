/** The envelope of every message between services: CloudEvents 1.0 in JSON, structured mode. */
@NullMarked
package nl.kapitaalbrug.support.message;

import org.jspecify.annotations.NullMarked;
