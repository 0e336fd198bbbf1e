/** Keeping documents: in quarantine until they are scanned, then for their owner. */
@NullMarked
package nl.kapitaalbrug.applicant.document.application;

import org.jspecify.annotations.NullMarked;
