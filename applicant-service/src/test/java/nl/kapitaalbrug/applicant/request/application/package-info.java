/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.applicant.request.application;

import org.jspecify.annotations.NullMarked;
