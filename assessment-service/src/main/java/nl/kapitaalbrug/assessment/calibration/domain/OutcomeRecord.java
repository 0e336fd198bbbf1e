package nl.kapitaalbrug.assessment.calibration.domain;

import java.util.Optional;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the time after one assessment. All passports of a revision rest on the same
 * facts and day, so they share it; it stands under the first, which was computed only.
 *
 * @param id the first passport of the revision
 * @param version rising with each change; 0 while nothing was ever recorded
 * @param outcome what became of the firm; {@code null} when not known, or erased
 */
public record OutcomeRecord(PassportId id, long version, @Nullable LaterOutcome outcome) {

    private static final int COMPUTED = 1;

    public OutcomeRecord {
        if (id.number() != COMPUTED) {
            throw new IllegalArgumentException(
                    "An outcome stands under the first passport of a revision, not under (%s)"
                            .formatted(id));
        }
    }

    /** Nothing known yet. */
    public static OutcomeRecord none(PassportId id) {
        return new OutcomeRecord(id, 0, null);
    }

    /** The passport of the same revision that was computed only. */
    public static PassportId computed(PassportId id) {
        return new PassportId(id.requestId(), id.revision(), COMPUTED);
    }

    /** The same with another outcome; empty when that is what it says already. */
    public Optional<OutcomeRecord> with(LaterOutcome next) {
        return next.equals(outcome)
                ? Optional.empty()
                : Optional.of(new OutcomeRecord(id, version + 1, next));
    }

    /**
     * The same with a default that the firm tells of; empty when a default is known already: what a
     * person recorded of it says more.
     */
    public Optional<OutcomeRecord> withDefault(LaterOutcome next) {
        return outcome != null && outcome.kind().isDefault() ? Optional.empty() : with(next);
    }

    /** The same without what it says; empty when it says nothing. */
    public Optional<OutcomeRecord> forget() {
        return outcome == null
                ? Optional.empty()
                : Optional.of(new OutcomeRecord(id, version + 1, null));
    }
}
