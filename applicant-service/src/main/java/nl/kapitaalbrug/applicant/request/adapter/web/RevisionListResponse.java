package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.Revisions;

/** When a request was submitted, the first time first. */
record RevisionListResponse(List<Item> items) {

    /** One submission. */
    record Item(int number, Instant submittedAt) {}

    static RevisionListResponse of(Revisions revisions) {
        return new RevisionListResponse(
                revisions.all().stream()
                        .map(revision -> new Item(revision.number(), revision.submittedAt()))
                        .toList());
    }
}
