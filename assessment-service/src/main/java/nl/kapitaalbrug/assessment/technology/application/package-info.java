/** Assesses the technology in a request: from the applicant's answers to levels with reasons. */
@NullMarked
package nl.kapitaalbrug.assessment.technology.application;

import org.jspecify.annotations.NullMarked;
