/** Work that a service does again and again by itself. */
@NullMarked
package nl.kapitaalbrug.support.rounds;

import org.jspecify.annotations.NullMarked;
