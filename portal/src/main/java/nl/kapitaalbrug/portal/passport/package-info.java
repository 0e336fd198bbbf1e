/** The page on which anybody sees whether a passport is genuine. */
@NullMarked
package nl.kapitaalbrug.portal.passport;

import org.jspecify.annotations.NullMarked;
