/** How amounts, dates and percentages are written, and how typed ones are read. */
@NullMarked
package nl.kapitaalbrug.portal.format;

import org.jspecify.annotations.NullMarked;
