/** Use cases around an imported bookkeeping, and the ports that they need. */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.application;

import org.jspecify.annotations.NullMarked;
