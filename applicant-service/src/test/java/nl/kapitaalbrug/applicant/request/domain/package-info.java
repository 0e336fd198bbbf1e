/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.applicant.request.domain;

import org.jspecify.annotations.NullMarked;
