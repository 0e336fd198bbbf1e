/** The open calculators of this part. */
@NullMarked
package nl.kapitaalbrug.assessment.size.application;

import org.jspecify.annotations.NullMarked;
