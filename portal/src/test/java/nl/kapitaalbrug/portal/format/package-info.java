/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.portal.format;

import org.jspecify.annotations.NullMarked;
