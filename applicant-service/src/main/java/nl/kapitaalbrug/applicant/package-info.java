/** The applicant service: owns what an SME says of itself and of its plan. */
@NullMarked
package nl.kapitaalbrug.applicant;

import org.jspecify.annotations.NullMarked;
