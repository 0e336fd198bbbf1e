/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration.domain;

import org.jspecify.annotations.NullMarked;
