/** Quick checks over HTTP. */
@NullMarked
package nl.kapitaalbrug.applicant.check.adapter.web;

import org.jspecify.annotations.NullMarked;
