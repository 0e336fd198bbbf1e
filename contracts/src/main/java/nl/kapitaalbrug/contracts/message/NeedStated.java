package nl.kapitaalbrug.contracts.message;

import java.time.Instant;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A need became known that is not submitted, or was stated otherwise than before. Nine in ten firms
 * that end without finance never submit anything: their needs are counted here.
 *
 * @param requestId the request, or a name of its own for a need that was only explored
 * @param owner who may see what becomes of it
 * @param origin real, sample or synthetic
 * @param stage how far it came
 * @param statedAt when it was stated
 * @param need what is known of it, without saying whose it is
 * @param leaving why a draft that lies still is left; {@code null} while that is not said, and at
 *     every other stage
 */
public record NeedStated(
        FinancingRequestId requestId,
        ApplicantId owner,
        DataOrigin origin,
        NeedStage stage,
        Instant statedAt,
        StatedNeed need,
        @Nullable LeaveReason leaving) {

    /** A need that is not left. */
    public NeedStated(
            FinancingRequestId requestId,
            ApplicantId owner,
            DataOrigin origin,
            NeedStage stage,
            Instant statedAt,
            StatedNeed need) {
        this(requestId, owner, origin, stage, statedAt, need, null);
    }
}
