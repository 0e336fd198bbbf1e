package nl.kapitaalbrug.applicant.company.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.KvkNumber;

/** Looks a firm up for an applicant and remembers the answer for a day. */
public final class LookUpCompany {

    /** How long an answer of the register counts as the source of what is then saved. */
    static final Duration KEPT = Duration.ofHours(24);

    private final CompanyRegister register;
    private final RecentLookUps recent;
    private final Clock clock;
    private final AtomicReference<LocalDate> cleanedOn;

    /** With that register and that memory. */
    public LookUpCompany(CompanyRegister register, RecentLookUps recent, Clock clock) {
        this.register = register;
        this.recent = recent;
        this.clock = clock;
        this.cleanedOn = new AtomicReference<>(LocalDate.MIN);
    }

    /** Asks the register. */
    public LookUp lookUp(ApplicantId owner, KvkNumber number) {
        LookUp outcome = register.lookUp(number);
        if (outcome instanceof LookUp.Found(CompanyProfile profile)) {
            Instant now = clock.instant();
            recent.keep(owner, profile, now);
            cleanOnceADay(now);
        }
        return outcome;
    }

    /** What the register told this applicant of that firm within the last day. */
    public Optional<CompanyProfile> recentProfile(ApplicantId owner, KvkNumber number) {
        return recent.find(owner, number, clock.instant().minus(KEPT));
    }

    private void cleanOnceADay(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(cleanedOn.getAndSet(today))) {
            recent.dropBefore(now.minus(KEPT));
        }
    }
}
