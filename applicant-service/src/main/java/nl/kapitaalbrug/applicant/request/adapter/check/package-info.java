/** What a request takes over from a quick check. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.check;

import org.jspecify.annotations.NullMarked;
