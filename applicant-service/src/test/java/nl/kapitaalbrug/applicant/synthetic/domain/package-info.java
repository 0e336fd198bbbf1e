/** Tests of synthetic needs. */
@NullMarked
package nl.kapitaalbrug.applicant.synthetic.domain;

import org.jspecify.annotations.NullMarked;
