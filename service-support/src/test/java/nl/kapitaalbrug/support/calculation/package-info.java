@NullMarked
package nl.kapitaalbrug.support.calculation;

import org.jspecify.annotations.NullMarked;
