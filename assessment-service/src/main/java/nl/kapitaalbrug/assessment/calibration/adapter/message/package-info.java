/** Takes messages about outcomes that became known. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration.adapter.message;

import org.jspecify.annotations.NullMarked;
