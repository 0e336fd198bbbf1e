/** Which path goes to which service, and what travels along. */
@NullMarked
package nl.kapitaalbrug.gateway.routing;

import org.jspecify.annotations.NullMarked;
