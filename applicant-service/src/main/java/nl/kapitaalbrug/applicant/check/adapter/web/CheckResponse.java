package nl.kapitaalbrug.applicant.check.adapter.web;

import java.time.Instant;
import nl.kapitaalbrug.applicant.check.domain.CheckCode;
import nl.kapitaalbrug.applicant.check.domain.CheckFacts;
import nl.kapitaalbrug.applicant.check.domain.StoredCheck;

/** A quick check that is kept; answers that were not given are null. */
record CheckResponse(CheckCode code, Instant until, CheckFacts facts) {

    static CheckResponse of(StoredCheck check) {
        return new CheckResponse(check.code(), check.until(), check.facts());
    }
}
