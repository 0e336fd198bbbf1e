/**
 * Transaction risk (methods B.1 and B.2): pure functions from annual figures to ratios and an
 * indicative class. What is missing stays missing; nothing is imputed and no result is NaN.
 */
@NullMarked
package nl.kapitaalbrug.assessment.risk.domain;

import org.jspecify.annotations.NullMarked;
