package nl.kapitaalbrug.applicant.check.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import nl.kapitaalbrug.applicant.check.domain.CheckCode;
import nl.kapitaalbrug.applicant.check.domain.CheckFacts;
import nl.kapitaalbrug.applicant.check.domain.StoredCheck;
import nl.kapitaalbrug.support.idempotency.Attempt;

/** Keeps a quick check for a while and tells that a need was explored, in the same insert. */
public final class KeepCheck {

    private static final int TRIES = 5;

    private final Checks checks;
    private final RandomGenerator random;
    private final Duration kept;
    private final Clock clock;
    private final AtomicReference<LocalDate> cleanedOn = new AtomicReference<>(LocalDate.MIN);

    /**
     * With where checks lie, what makes codes, and the time.
     *
     * @param kept for how long
     */
    public KeepCheck(Checks checks, RandomGenerator random, Duration kept, Clock clock) {
        this.checks = checks;
        this.random = random;
        this.kept = kept;
        this.clock = clock;
    }

    /**
     * Keeps it; the same call twice keeps it once.
     *
     * @param follows the check that it changes; one that is not kept any more is as good as none
     */
    public StoredCheck keep(CheckFacts facts, Optional<CheckCode> follows, Attempt attempt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        cleanOnceADay(now);
        Optional<StoredCheck> before = checks.keptBy(attempt);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<StoredCheck> earlier = follows.flatMap(code -> checks.find(code, now));
        for (int i = 0; i < TRIES; i++) {
            CheckCode code = CheckCode.random(random);
            StoredCheck check =
                    earlier.map(one -> one.next(code, facts, now, kept))
                            .orElseGet(() -> StoredCheck.first(code, facts, now, kept));
            Optional<StoredCheck> inserted = checks.insert(check, attempt);
            if (inserted.isPresent()) {
                return inserted.get();
            }
        }
        throw new IllegalStateException(
                "No free code was found in %d tries: lengthen codes".formatted(TRIES));
    }

    /** The check with that code; empty when there is none, or none any more. */
    public Optional<StoredCheck> find(CheckCode code) {
        return checks.find(code, clock.instant());
    }

    private void cleanOnceADay(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        if (!today.equals(cleanedOn.getAndSet(today))) {
            checks.dropBefore(now);
        }
    }
}
