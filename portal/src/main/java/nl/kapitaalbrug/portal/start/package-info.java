/** The start page: what the product does, for whom, and what is in its catalogue. */
@NullMarked
package nl.kapitaalbrug.portal.start;

import org.jspecify.annotations.NullMarked;
