package nl.kapitaalbrug.assessment.calibration.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.review.application.ConflictOfInterest;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/** Assessors record what became of a firm after it was assessed. */
public final class RecordLaterOutcomes {

    private final LaterOutcomes outcomes;
    private final ReadPassports passports;
    private final ConflictOfInterest conflicts;
    private final Clock clock;

    /** With what is known, the passports, who has an interest, and the time. */
    public RecordLaterOutcomes(
            LaterOutcomes outcomes,
            ReadPassports passports,
            ConflictOfInterest conflicts,
            Clock clock) {
        this.outcomes = outcomes;
        this.passports = passports;
        this.conflicts = conflicts;
        this.clock = clock;
    }

    /**
     * Who asks.
     *
     * @param id who
     * @param financier whether that person works for a financier, too
     */
    public record Person(ApplicantId id, boolean financier) {}

    /** What is found of a passport. */
    public sealed interface Found {

        /**
         * What is known.
         *
         * @param record what
         * @param assessedOn the day of the assessment
         */
        record Known(OutcomeRecord record, LocalDate assessedOn) implements Found {}

        /** There is no such passport, or none any more. */
        record Unknown() implements Found {}

        /** The person has an interest in the request and may not know or tell. */
        record Interested() implements Found {}
    }

    /** What is known of the revision that a passport is of. */
    public Found find(PassportId id, Person person) {
        Optional<ReadPassports.Issued> issued =
                passports.issued(id).flatMap(any -> passports.issued(OutcomeRecord.computed(id)));
        if (issued.isEmpty()) {
            return new Found.Unknown();
        }
        if (conflicts.concerns(id, person.id(), person.financier())) {
            return new Found.Interested();
        }
        return new Found.Known(
                outcomes.find(OutcomeRecord.computed(id)),
                LaterOutcome.day(issued.get().assessment().assessedAt()));
    }

    /** The day on which an outcome is told. */
    public LocalDate today() {
        return LaterOutcome.day(clock.instant());
    }

    /**
     * Records an outcome; what is known already changes nothing, whatever version was read.
     *
     * @param known what was found
     * @param version the version that the person read
     * @param outcome without faults
     * @return as it is now; empty when it was changed since it was read
     * @throws IllegalArgumentException when the outcome cannot be
     */
    public Optional<OutcomeRecord> record(
            Found.Known known, long version, LaterOutcome outcome, Person person) {
        if (!outcome.faults(known.assessedOn(), today()).isEmpty()) {
            throw new IllegalArgumentException(
                    "The outcome (%s) cannot be after (%s)".formatted(outcome, known.assessedOn()));
        }
        OutcomeRecord before = known.record();
        Optional<OutcomeRecord> next = before.with(outcome);
        if (next.isEmpty()) {
            return Optional.of(before);
        }
        boolean kept =
                before.version() == version
                        && outcomes.keep(
                                new LaterOutcomes.Change(
                                        next.get(), "RECORD_LATER_OUTCOME", person.id().value()));
        return kept ? next : Optional.empty();
    }
}
