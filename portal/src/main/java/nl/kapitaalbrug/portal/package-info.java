/**
 * Server-rendered pages. The portal keeps no state: what it shows it asks of the services, with the
 * token of the person who looks.
 */
@NullMarked
package nl.kapitaalbrug.portal;

import org.jspecify.annotations.NullMarked;
