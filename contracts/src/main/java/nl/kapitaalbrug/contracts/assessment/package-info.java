/**
 * The assessment of one revision of a request: technology maturity and transaction risk, with
 * breakdown and reasons. An assessment is advice and never a decision.
 */
@NullMarked
package nl.kapitaalbrug.contracts.assessment;

import org.jspecify.annotations.NullMarked;
