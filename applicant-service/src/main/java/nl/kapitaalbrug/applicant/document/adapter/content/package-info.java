/** Looks into files: what they are and whether they hold what we refuse. */
@NullMarked
package nl.kapitaalbrug.applicant.document.adapter.content;

import org.jspecify.annotations.NullMarked;
