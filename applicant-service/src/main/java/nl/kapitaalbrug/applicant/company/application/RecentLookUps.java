package nl.kapitaalbrug.applicant.company.application;

import java.time.Instant;
import java.util.Optional;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.KvkNumber;

/** What the register told an applicant lately. */
public interface RecentLookUps {

    /** Keeps a profile in place of what was kept before for the same applicant and firm. */
    void keep(ApplicantId owner, CompanyProfile profile, Instant at);

    /** The profile that was kept for that applicant and firm at that moment or later. */
    Optional<CompanyProfile> find(ApplicantId owner, KvkNumber number, Instant since);

    /** Drops what was kept before that moment, of all applicants. */
    void dropBefore(Instant moment);
}
