@NullMarked
package nl.kapitaalbrug.support.rounds;

import org.jspecify.annotations.NullMarked;
