package nl.kapitaalbrug.assessment.review.domain;

import java.time.Instant;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;

/**
 * What the first assessor would decide.
 *
 * @param verdict what
 * @param at when it was proposed
 */
public record Proposal(ReviewVerdict verdict, Instant at) {}
