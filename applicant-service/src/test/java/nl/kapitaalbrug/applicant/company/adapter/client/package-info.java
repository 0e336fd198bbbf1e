/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.applicant.company.adapter.client;

import org.jspecify.annotations.NullMarked;
