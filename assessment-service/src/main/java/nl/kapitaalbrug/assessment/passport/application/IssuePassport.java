package nl.kapitaalbrug.assessment.passport.application;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import org.jspecify.annotations.Nullable;

/** Assesses a submitted revision and issues its passport, once. */
public final class IssuePassport {

    private static final int FIRST = 1;

    private final AssessmentEditions editions;
    private final Passports passports;
    private final Withdrawals withdrawals;
    private final Seals seals;
    private final Clock clock;
    private final Withholding withholding = new Withholding();

    /**
     * With the editions of the assessment, what was issued and withdrawn, the seal, and the time.
     */
    public IssuePassport(
            AssessmentEditions editions,
            Passports passports,
            Withdrawals withdrawals,
            Seals seals,
            Clock clock) {
        this.editions = editions;
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
                || passports.contain(new PassportId(request.id(), request.revision(), FIRST))) {
            return;
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Assessment computed = editions.current().assess(request, FIRST, now);
        Passport passport = Passport.computed(lifecycle, request, computed);
        passports.issue(
                passport.isHeld() ? passport : sealed(passport),
                passport.isWithheld() ? withholding.from(computed) : computed);
    }

    /**
     * Issues the next passport of a revision as people decided; does nothing when it was issued
     * before, or when the request has been taken back or erased since.
     *
     * @param id the passport that they looked at
     * @param decision what they decided of it
     * @throws IllegalStateException when it was made with an edition that there never was
     */
    public void issueDecided(PassportId id, ReviewDecision decision) {
        Optional<Passport> found = passports.find(id);
        if (found.isEmpty()
                || !withdrawals.allow(id.requestId(), found.get().lifecycle())
                || passports.contain(id.next())) {
            return;
        }
        Passport before = found.get();
        ReviewVerdict verdict = decision.verdict().onTopOf(verdict(before.decision()));
        Passport decided =
                new Passport(
                        before.lifecycle(),
                        before.inputs(),
                        computedAgain(before, id.next().number(), verdict),
                        Set.of(),
                        new ReviewDecision(
                                verdict,
                                decision.decidedBy(),
                                decision.approvedBy(),
                                decision.decidedAt()),
                        null);
        passports.issue(sealed(decided), decided.assessment());
    }

    private Assessment computedAgain(Passport before, int number, ReviewVerdict verdict) {
        Assessment old = before.assessment();
        AssessRequest edition =
                editions.of(old.parameterVersion())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "There is no edition (%s)"
                                                .formatted(old.parameterVersion())));
        Assessment computed = edition.assess(before.inputs(), number, old.assessedAt());
        return edition.decided(computed, number, verdict);
    }

    private static @Nullable ReviewVerdict verdict(@Nullable ReviewDecision decision) {
        return decision == null ? null : decision.verdict();
    }

    private Passport sealed(Passport passport) {
        return passport.sealed(seals.seal(PassportStatement.of(passport)));
    }
}
