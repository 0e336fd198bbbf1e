/**
 * Keeping quick checks, so that they can go on elsewhere, and counting each as an explored need.
 */
@NullMarked
package nl.kapitaalbrug.applicant.check.application;

import org.jspecify.annotations.NullMarked;
