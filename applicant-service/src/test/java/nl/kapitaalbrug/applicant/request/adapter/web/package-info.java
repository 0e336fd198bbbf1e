/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.web;

import org.jspecify.annotations.NullMarked;
