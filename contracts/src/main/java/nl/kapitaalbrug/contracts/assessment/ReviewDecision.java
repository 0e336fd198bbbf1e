package nl.kapitaalbrug.contracts.assessment;

import java.time.Instant;

/**
 * What two people decided about an assessment: one proposed it, another one agreed.
 *
 * @param verdict what they make of it
 * @param decidedBy name under which the first of them decided
 * @param approvedBy name under which the second one agreed
 * @param decidedAt when the second one agreed
 */
public record ReviewDecision(
        ReviewVerdict verdict, String decidedBy, String approvedBy, Instant decidedAt) {}
