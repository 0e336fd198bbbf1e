/**
 * The assessment service: technology maturity, transaction risk and the passport that keeps both.
 * Scoring is pure; only the passport stores and sends.
 */
@NullMarked
package nl.kapitaalbrug.assessment;

import org.jspecify.annotations.NullMarked;
