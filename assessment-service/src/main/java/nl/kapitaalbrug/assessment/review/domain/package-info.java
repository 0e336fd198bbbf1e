/** Reviews of assessments by people: who looks, who decides, who agrees. */
@NullMarked
package nl.kapitaalbrug.assessment.review.domain;

import org.jspecify.annotations.NullMarked;
