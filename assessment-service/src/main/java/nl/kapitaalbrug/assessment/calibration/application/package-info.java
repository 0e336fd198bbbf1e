/** Keeps what people made of computed outcomes, and sums it up. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration.application;

import org.jspecify.annotations.NullMarked;
