/**
 * What both methods of assessment share: parameters that name their source, confidence in words,
 * and reasons in both languages.
 */
@NullMarked
package nl.kapitaalbrug.assessment.method;

import org.jspecify.annotations.NullMarked;
