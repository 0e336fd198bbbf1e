/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.review;

import org.jspecify.annotations.NullMarked;
