/** Tests of synthetic needs. */
@NullMarked
package nl.kapitaalbrug.applicant.synthetic.application;

import org.jspecify.annotations.NullMarked;
