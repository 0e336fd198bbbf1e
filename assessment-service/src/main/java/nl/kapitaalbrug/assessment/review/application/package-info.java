/** What people do with reviews, and what applicants do against an outcome. */
@NullMarked
package nl.kapitaalbrug.assessment.review.application;

import org.jspecify.annotations.NullMarked;
