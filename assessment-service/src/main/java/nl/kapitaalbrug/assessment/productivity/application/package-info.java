/**
 * Assesses what a worker adds and whether a loan can be repaid in time (method E), and opens the
 * calculators of it.
 */
@NullMarked
package nl.kapitaalbrug.assessment.productivity.application;

import org.jspecify.annotations.NullMarked;
