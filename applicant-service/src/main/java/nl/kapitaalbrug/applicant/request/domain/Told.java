package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import org.jspecify.annotations.Nullable;

/**
 * What others were last told of a draft.
 *
 * @param need its need
 * @param stage whether it is written or lies still
 * @param leaving why it lies still; {@code null} while that is not said
 */
public record Told(StatedNeed need, NeedStage stage, @Nullable LeaveReason leaving) {

    static Told ofDraft(StatedNeed need) {
        return new Told(need, NeedStage.DOSSIER, null);
    }

    static Told ofLeft(StatedNeed need) {
        return new Told(need, NeedStage.LEFT, null);
    }

    /** The same, but that it is being written again. */
    static @Nullable Told resumed(@Nullable Told told) {
        return told == null ? null : ofDraft(told.need);
    }

    /**
     * The same with a reason.
     *
     * @throws IllegalStateException when it does not lie still
     */
    static Told because(@Nullable Told told, LeaveReason reason) {
        if (told == null || !told.isLeft()) {
            throw new IllegalStateException("Only a draft that lies still has a reason for it");
        }
        return new Told(told.need, told.stage, reason);
    }

    /** Whether the draft lies still. */
    public boolean isLeft() {
        return stage == NeedStage.LEFT;
    }
}
