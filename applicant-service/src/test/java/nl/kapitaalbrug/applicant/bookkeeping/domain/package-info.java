/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.domain;

import org.jspecify.annotations.NullMarked;
