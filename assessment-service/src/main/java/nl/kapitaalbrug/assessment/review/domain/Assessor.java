package nl.kapitaalbrug.assessment.review.domain;

import nl.kapitaalbrug.contracts.value.ApplicantId;

/**
 * A person who looks at an assessment.
 *
 * @param person subject of the token
 * @param name under which that person decides; the applicant sees it
 */
public record Assessor(ApplicantId person, String name) {}
