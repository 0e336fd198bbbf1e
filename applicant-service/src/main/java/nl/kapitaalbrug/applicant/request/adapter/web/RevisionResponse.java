package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.Instant;
import nl.kapitaalbrug.applicant.request.domain.Revision;
import nl.kapitaalbrug.contracts.request.DataOrigin;

/** A request as it was submitted once. */
record RevisionResponse(int number, Instant submittedAt, DataOrigin origin, SectionsPart sections) {

    static RevisionResponse of(Revision revision) {
        return new RevisionResponse(
                revision.number(),
                revision.submittedAt(),
                revision.origin(),
                SectionsPart.of(revision.sections()));
    }
}
