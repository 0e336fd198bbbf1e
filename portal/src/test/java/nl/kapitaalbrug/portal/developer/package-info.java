/** The pages for developers. */
@NullMarked
package nl.kapitaalbrug.portal.developer;

import org.jspecify.annotations.NullMarked;
