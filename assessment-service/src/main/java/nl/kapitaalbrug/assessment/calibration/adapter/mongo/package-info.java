/** Comparisons in MongoDB. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration.adapter.mongo;

import org.jspecify.annotations.NullMarked;
