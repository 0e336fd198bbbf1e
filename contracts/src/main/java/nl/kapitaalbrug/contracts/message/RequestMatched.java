package nl.kapitaalbrug.contracts.message;

import java.time.Instant;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * A revision of a request was matched with the catalogue.
 *
 * @param lifecycle number of the submission in the life of the request
 * @param requestId the request
 * @param revision its revision
 * @param assessedAt when it was assessed
 * @param matchedAt when it was matched
 * @param routesFit routes that fit, 0 or more
 * @param routesCannotTell routes that may fit once something is known, 0 or more
 * @param routesDoNotFit routes that do not fit, 0 or more
 */
public record RequestMatched(
        long lifecycle,
        FinancingRequestId requestId,
        int revision,
        Instant assessedAt,
        Instant matchedAt,
        int routesFit,
        int routesCannotTell,
        int routesDoNotFit) {}
