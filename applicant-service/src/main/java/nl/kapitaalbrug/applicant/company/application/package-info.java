/**
 * Looking up a firm in the trade register. When the register cannot answer, the applicant types the
 * facts; what it did answer is kept for a day, so that the source of each fact can be recorded.
 */
@NullMarked
package nl.kapitaalbrug.applicant.company.application;

import org.jspecify.annotations.NullMarked;
