/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import org.jspecify.annotations.NullMarked;
