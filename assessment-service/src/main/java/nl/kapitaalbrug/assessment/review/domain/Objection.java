package nl.kapitaalbrug.assessment.review.domain;

import java.time.Instant;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;

/**
 * Why a second assessor sent a proposal back.
 *
 * @param by who
 * @param remark why
 * @param verdict what was proposed
 * @param at when
 */
public record Objection(Assessor by, String remark, ReviewVerdict verdict, Instant at) {}
