/** Tests of what is kept for a browser. */
@NullMarked
package nl.kapitaalbrug.gateway.kept;

import org.jspecify.annotations.NullMarked;
