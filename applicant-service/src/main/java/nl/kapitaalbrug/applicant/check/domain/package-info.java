/** What an open quick check holds, and the code that finds it again. */
@NullMarked
package nl.kapitaalbrug.applicant.check.domain;

import org.jspecify.annotations.NullMarked;
