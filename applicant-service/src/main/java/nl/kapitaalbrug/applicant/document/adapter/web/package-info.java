/** The API of documents. */
@NullMarked
package nl.kapitaalbrug.applicant.document.adapter.web;

import org.jspecify.annotations.NullMarked;
