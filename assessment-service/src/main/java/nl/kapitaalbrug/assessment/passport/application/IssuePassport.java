package nl.kapitaalbrug.assessment.passport.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;

/** Assesses a submitted revision and issues its passport, once. */
public final class IssuePassport {

    private static final int FIRST = 1;

    private final AssessRequest assessRequest;
    private final Passports passports;
    private final Withdrawals withdrawals;
    private final Seals seals;
    private final Clock clock;

    /** With the assessment, what was issued and withdrawn, the seal, and the time. */
    public IssuePassport(
            AssessRequest assessRequest,
            Passports passports,
            Withdrawals withdrawals,
            Seals seals,
            Clock clock) {
        this.assessRequest = assessRequest;
        this.passports = passports;
        this.withdrawals = withdrawals;
        this.seals = seals;
        this.clock = clock;
    }

    /**
     * Issues the first passport of a revision; does nothing when it was issued before or when the
     * request has been taken back since.
     *
     * @param lifecycle number of the submission in the life of the request
     * @param request the revision
     */
    public void issue(long lifecycle, FinancingRequestSnapshot request) {
        if (!withdrawals.allow(request.id(), lifecycle)
                || passports.contain(request.id(), request.revision(), FIRST)) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Passport passport =
                new Passport(lifecycle, request, assessRequest.assess(request, FIRST, now), null);
        passports.issue(passport.sealed(seals.seal(PassportStatement.of(passport))));
    }
}
