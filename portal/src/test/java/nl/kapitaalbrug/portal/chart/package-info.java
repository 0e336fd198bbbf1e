/** Tests of the drawings. */
@NullMarked
package nl.kapitaalbrug.portal.chart;

import org.jspecify.annotations.NullMarked;
