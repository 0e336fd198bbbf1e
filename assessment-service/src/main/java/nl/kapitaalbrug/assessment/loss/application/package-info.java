/** The open calculators of this part. */
@NullMarked
package nl.kapitaalbrug.assessment.loss.application;

import org.jspecify.annotations.NullMarked;
