/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration;

import org.jspecify.annotations.NullMarked;
