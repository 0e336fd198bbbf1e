package nl.kapitaalbrug.assessment.calibration.application;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeCase;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.assessment.passport.application.PassportIssued;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Issued;
import nl.kapitaalbrug.assessment.passport.application.RequestGone;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.support.json.Hashes;

/** Notices defaults that firms tell of, counts outcomes, and forgets what was erased. */
public final class KeepLaterOutcomes {

    private static final String SERVICE = "assessment-service";

    private final LaterOutcomes outcomes;
    private final OutcomeCases cases;
    private final ReadPassports passports;

    /** With what is known, what is counted, and the passports. */
    public KeepLaterOutcomes(LaterOutcomes outcomes, OutcomeCases cases, ReadPassports passports) {
        this.outcomes = outcomes;
        this.cases = cases;
        this.passports = passports;
    }

    /**
     * Records a default that a new revision tells of, for the revision that was assessed before it;
     * nothing when that was in default already, or a default of it is known. A repeat changes
     * nothing.
     *
     * @throws IllegalStateException when it was changed meanwhile: the message is to come again
     */
    public void onIssued(PassportIssued issued) {
        PassportId id = new PassportId(issued.requestId(), issued.revision(), 1);
        passports
                .issued(id)
                .filter(KeepLaterOutcomes::isInDefault)
                .map(later -> LaterOutcome.day(later.facts().submittedAt()))
                .flatMap(told -> before(id).flatMap(earlier -> withDefault(earlier, told)))
                .ifPresent(next -> keep(next, "NOTICE_DEFAULT"));
    }

    /**
     * Has an outcome counted, for real firms only; of what was erased nothing is counted, and what
     * was recorded while it was erased is forgotten.
     *
     * @throws IllegalStateException when it was changed meanwhile: the message is to come again
     */
    public void count(LaterOutcomeRecorded recorded) {
        OutcomeRecord record = outcomes.find(recorded.passport());
        LaterOutcome outcome = record.outcome();
        if (outcome == null) {
            return;
        }
        Optional<Issued> passport = passports.issued(record.id());
        if (passport.isEmpty()) {
            record.forget().ifPresent(next -> keep(next, "ERASE"));
        }
        passport.filter(issued -> issued.facts().origin() == DataOrigin.REAL)
                .flatMap(issued -> OutcomeCase.of(issued.assessment(), outcome))
                .ifPresent(one ->
                        cases.keep(Hashes.sha256(record.id().toString()), record.version(), one));
    }

    /**
     * Forgets what became of a firm whose request was erased; one that was taken back was assessed
     * all the same. What was counted names nobody and stays.
     *
     * @throws IllegalStateException when it was changed meanwhile: the message is to come again
     */
    public void onGone(RequestGone gone) {
        if (gone.erased()) {
            outcomes.of(gone.requestId()).stream()
                    .map(OutcomeRecord::forget)
                    .flatMap(Optional::stream)
                    .forEach(next ->
                            outcomes.erase(new LaterOutcomes.Change(next, "ERASE", SERVICE)));
        }
    }

    private Optional<Issued> before(PassportId id) {
        return IntStream.iterate(id.revision() - 1, one -> one > 0, one -> one - 1)
                .mapToObj(revision -> new PassportId(id.requestId(), revision, 1))
                .map(passports::issued)
                .flatMap(Optional::stream)
                .findFirst()
                .filter(earlier -> !isInDefault(earlier));
    }

    private Optional<OutcomeRecord> withDefault(Issued earlier, LocalDate told) {
        LocalDate assessedOn = LaterOutcome.day(earlier.assessment().assessedAt());
        LocalDate observedOn = told.isBefore(assessedOn) ? assessedOn : told;
        return outcomes.find(PassportId.of(earlier.assessment()))
                .withDefault(new LaterOutcome(LaterOutcomeKind.DEFAULT, observedOn));
    }

    private void keep(OutcomeRecord next, String action) {
        if (!outcomes.keep(new LaterOutcomes.Change(next, action, SERVICE))) {
            throw new IllegalStateException(
                    "The outcome of (%s) was changed meanwhile".formatted(next.id()));
        }
    }

    private static boolean isInDefault(Issued issued) {
        return issued.assessment().risk().status() == RiskStatus.DEFAULT;
    }
}
