package nl.kapitaalbrug.assessment.review.adapter.web;

import java.time.LocalDate;
import nl.kapitaalbrug.assessment.review.adapter.web.ReviewResponse.Term;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewState;
import nl.kapitaalbrug.assessment.review.domain.ReviewTerms;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/**
 * Who reads a review, and on which day.
 *
 * @param person who
 * @param today the day in the Netherlands
 */
record ReviewReader(ApplicantId person, LocalDate today) {

    Term term(LocalDate dueOn) {
        if (today.isAfter(dueOn)) {
            return Term.LATE;
        }
        return dueOn.isAfter(ReviewTerms.soon(today)) ? Term.IN_TIME : Term.SOON;
    }

    boolean mayTake(Review review) {
        boolean free =
                review.state() == ReviewState.OPEN
                        || (review.state() == ReviewState.PROPOSED && review.second() == null);
        return free && !review.excluded().contains(person) && !review.isOf(person);
    }
}
