/** Reasons in both languages, for every method of assessment. */
@NullMarked
package nl.kapitaalbrug.assessment.method.application;

import org.jspecify.annotations.NullMarked;
