package nl.kapitaalbrug.applicant.check.domain;

import java.time.Duration;
import java.time.Instant;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * A quick check that is kept for a while. It never changes: other answers are another check of the
 * same need.
 *
 * @param code finds it again
 * @param need the need, by which it is counted once; a request that takes it over has this id
 * @param step 1 for the first check of a need, and one more for each that follows
 * @param facts the answers
 * @param keptAt since when
 * @param until until when
 */
public record StoredCheck(
        CheckCode code,
        FinancingRequestId need,
        int step,
        CheckFacts facts,
        Instant keptAt,
        Instant until) {

    /** So many checks of one need are counted as they change; later ones are only kept. */
    static final int MAX_TOLD = 20;

    /** Nobody may see what becomes of a need of which nobody said whose it is. */
    private static final ApplicantId NOBODY = ApplicantId.of("explored");

    /** The first check of a need. */
    public static StoredCheck first(CheckCode code, CheckFacts facts, Instant now, Duration kept) {
        return new StoredCheck(code, FinancingRequestId.random(), 1, facts, now, now.plus(kept));
    }

    /** The same need with other answers. */
    public StoredCheck next(CheckCode other, CheckFacts answers, Instant now, Duration kept) {
        return new StoredCheck(other, need, step + 1, answers, now, now.plus(kept));
    }

    /** Whether others are told of it. */
    public boolean isTold() {
        return step <= MAX_TOLD;
    }

    /** The message that somebody looked what would fit. */
    public NeedStated message() {
        return new NeedStated(
                need, NOBODY, DataOrigin.REAL, NeedStage.EXPLORED, keptAt, facts.need());
    }
}
