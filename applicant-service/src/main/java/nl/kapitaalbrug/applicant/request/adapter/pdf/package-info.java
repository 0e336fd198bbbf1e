/** The dossier as a document to read and keep. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.pdf;

import org.jspecify.annotations.NullMarked;
