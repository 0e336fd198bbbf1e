package nl.kapitaalbrug.assessment.review.domain;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/**
 * Why an applicant does not agree with an outcome.
 *
 * @param by the applicant
 * @param reasons in the applicant's words
 * @param documents ids of the documents that show it; empty when there are none
 * @param at when it was said
 */
public record Contest(ApplicantId by, String reasons, List<String> documents, Instant at) {

    public Contest {
        documents = List.copyOf(documents);
    }
}
