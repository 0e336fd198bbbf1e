package nl.kapitaalbrug.financing.matching.application;

import java.time.Instant;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * All that is known here of one request, whatever came first.
 *
 * @param id the request
 * @param version raised by each change
 * @param withdrawn whether the applicant took it back
 * @param latest the newest result; {@code null} before the first
 * @param stated the need as it was last stated; {@code null} when it never was
 * @param publication what the applicant chose; {@code null} before any choice
 */
public record KnownRequest(
        FinancingRequestId id,
        long version,
        boolean withdrawn,
        @Nullable MatchRecord latest,
        @Nullable NeedStated stated,
        @Nullable Publication publication) {

    /**
     * Whether financiers may see the request, without names.
     *
     * @param published whether they may
     * @param dealId random name of the deal; another one each time it is published again
     * @param chosenAt when the applicant chose
     */
    public record Publication(boolean published, String dealId, Instant chosenAt) {}
}
