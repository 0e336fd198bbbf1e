/** Assesses what a financing loses on average, and opens the calculators of it. */
@NullMarked
package nl.kapitaalbrug.assessment.loss.application;

import org.jspecify.annotations.NullMarked;
