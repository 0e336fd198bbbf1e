/**
 * Expected loss on one financing (method B.3): pure functions of probability, exposure, collateral
 * and guarantee. Money stays in exact decimals until the end.
 */
@NullMarked
package nl.kapitaalbrug.assessment.loss.domain;

import org.jspecify.annotations.NullMarked;
