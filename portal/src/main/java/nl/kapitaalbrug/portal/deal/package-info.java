/** What financiers see: deals without names, filters that stay in the address, what suits them. */
@NullMarked
package nl.kapitaalbrug.portal.deal;

import org.jspecify.annotations.NullMarked;
