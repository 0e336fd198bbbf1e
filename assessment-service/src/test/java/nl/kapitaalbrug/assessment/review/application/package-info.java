/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.review.application;

import org.jspecify.annotations.NullMarked;
