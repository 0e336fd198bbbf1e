package nl.kapitaalbrug.applicant.privacy.application;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Where it is kept that somebody wants to be erased, until that is done. */
public interface Erasures {

    /** Notes the wish; when it was noted before, that stays. */
    void open(ApplicantId person, Instant now);

    /** Whose wishes are open; 100 at most. */
    List<ApplicantId> open();

    /** Notes that it is done, without whose it was. */
    void done(ApplicantId person, Instant now);
}
