/** Documents of applicants: kinds, types by content, names, and what is refused. */
@NullMarked
package nl.kapitaalbrug.applicant.document.domain;

import org.jspecify.annotations.NullMarked;
