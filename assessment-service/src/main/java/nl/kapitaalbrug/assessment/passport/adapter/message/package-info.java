/** Takes messages of the applicant service. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.message;

import org.jspecify.annotations.NullMarked;
