/**
 * Draws figures on the server as SVG: text stays text, bars begin at zero, colours come from the
 * style sheet by class. Knows nothing of what a figure is about.
 */
@NullMarked
package nl.kapitaalbrug.portal.chart;

import org.jspecify.annotations.NullMarked;
