/** Tests of the pages of deals. */
@NullMarked
package nl.kapitaalbrug.portal.deal;

import org.jspecify.annotations.NullMarked;
