/** Asks the bookkeeping feature for the figures of a year. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.bookkeeping;

import org.jspecify.annotations.NullMarked;
