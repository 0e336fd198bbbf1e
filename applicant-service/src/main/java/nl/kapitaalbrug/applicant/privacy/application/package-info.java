/** A copy of all that concerns a person, and its erasure. */
@NullMarked
package nl.kapitaalbrug.applicant.privacy.application;

import org.jspecify.annotations.NullMarked;
