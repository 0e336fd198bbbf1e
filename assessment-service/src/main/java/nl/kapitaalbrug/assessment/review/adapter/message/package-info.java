/** Takes messages about passports and requests. */
@NullMarked
package nl.kapitaalbrug.assessment.review.adapter.message;

import org.jspecify.annotations.NullMarked;
