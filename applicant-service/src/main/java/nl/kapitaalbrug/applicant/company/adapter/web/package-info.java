/** Looking up firms over HTTP. */
@NullMarked
package nl.kapitaalbrug.applicant.company.adapter.web;

import org.jspecify.annotations.NullMarked;
