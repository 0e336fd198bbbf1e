/**
 * Technology maturity (method A.4): pure functions from answers with proof to readiness levels. No
 * clock, no input or output, no texts.
 */
@NullMarked
package nl.kapitaalbrug.assessment.technology.domain;

import org.jspecify.annotations.NullMarked;
