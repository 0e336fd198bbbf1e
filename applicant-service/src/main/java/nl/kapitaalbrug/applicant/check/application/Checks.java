package nl.kapitaalbrug.applicant.check.application;

import java.time.Instant;
import java.util.Optional;
import nl.kapitaalbrug.applicant.check.domain.CheckCode;
import nl.kapitaalbrug.applicant.check.domain.StoredCheck;
import nl.kapitaalbrug.support.idempotency.Attempt;

/** Where quick checks lie. */
public interface Checks {

    /**
     * Keeps one, with the message about it, unless the same call did so before: then the first one
     * is given back.
     *
     * @return empty when the code is taken and another one is needed
     */
    Optional<StoredCheck> insert(StoredCheck check, Attempt attempt);

    /** The check that this call kept before. */
    Optional<StoredCheck> keptBy(Attempt attempt);

    /** The check with that code, if it is still kept at that moment. */
    Optional<StoredCheck> find(CheckCode code, Instant now);

    /** Removes what was kept until before that moment. */
    void dropBefore(Instant moment);
}
