/** Names of what is logged, so that every service writes the same keys. */
@NullMarked
package nl.kapitaalbrug.support.log;

import org.jspecify.annotations.NullMarked;
