/** The rules of the house as checks that every module runs against itself. */
@NullMarked
package nl.kapitaalbrug.support.house;

import org.jspecify.annotations.NullMarked;
