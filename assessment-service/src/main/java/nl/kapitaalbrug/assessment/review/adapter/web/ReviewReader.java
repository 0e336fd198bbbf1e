package nl.kapitaalbrug.assessment.review.adapter.web;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/**
 * Who reads a review, and on which day.
 *
 * @param person who
 * @param today the day in the Netherlands
 */
record ReviewReader(ApplicantId person, LocalDate today) {}
