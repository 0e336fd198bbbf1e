/** Forms that came after the end of a session: kept for a while, for one browser and one person. */
@NullMarked
package nl.kapitaalbrug.gateway.kept;

import org.jspecify.annotations.NullMarked;
