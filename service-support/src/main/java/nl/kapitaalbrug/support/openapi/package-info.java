/** The API document of a service, as the Dutch API design rules want it. */
@NullMarked
package nl.kapitaalbrug.support.openapi;

import org.jspecify.annotations.NullMarked;
