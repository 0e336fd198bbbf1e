/** Scans documents in quarantine, and the job that does so again and cleans up. */
@NullMarked
package nl.kapitaalbrug.applicant.document.adapter.scan;

import org.jspecify.annotations.NullMarked;
