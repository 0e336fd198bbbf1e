/** What other services tell of financing requests. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.message;

import org.jspecify.annotations.NullMarked;
