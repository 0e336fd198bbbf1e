/** How a firm gets the pseudonym under which other services count it. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import org.jspecify.annotations.NullMarked;
