package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import nl.kapitaalbrug.contracts.request.DataOrigin;

/**
 * A request as it was handed in once. It never changes.
 *
 * @param number 1 for the first submission, and one more for each correction
 * @param submittedAt when it was handed in
 * @param origin real or sample, as it was then
 * @param sections what the applicant said
 */
public record Revision(int number, Instant submittedAt, DataOrigin origin, Sections sections) {}
