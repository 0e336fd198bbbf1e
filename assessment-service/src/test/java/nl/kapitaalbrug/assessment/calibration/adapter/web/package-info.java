/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.calibration.adapter.web;

import org.jspecify.annotations.NullMarked;
