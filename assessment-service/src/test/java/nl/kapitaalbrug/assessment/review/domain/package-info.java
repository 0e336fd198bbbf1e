/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.review.domain;

import org.jspecify.annotations.NullMarked;
