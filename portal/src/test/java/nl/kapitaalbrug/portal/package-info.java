/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.portal;

import org.jspecify.annotations.NullMarked;
