/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration.application;

import org.jspecify.annotations.NullMarked;
