/** How far people and the formulas agree. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration.domain;

import org.jspecify.annotations.NullMarked;
