/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import org.jspecify.annotations.NullMarked;
