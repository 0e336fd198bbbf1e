/** Tests of the pseudonyms of firms. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import org.jspecify.annotations.NullMarked;
