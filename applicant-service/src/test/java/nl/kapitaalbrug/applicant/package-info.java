/** Tests of the applicant service as a whole. */
@NullMarked
package nl.kapitaalbrug.applicant;

import org.jspecify.annotations.NullMarked;
