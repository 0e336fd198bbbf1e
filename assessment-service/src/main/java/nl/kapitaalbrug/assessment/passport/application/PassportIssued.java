package nl.kapitaalbrug.assessment.passport.application;

import java.time.Instant;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * A passport was issued; told inside this service.
 *
 * @param requestId the request
 * @param revision its revision
 * @param number the number of the passport within the revision
 * @param attention why people are to look at it; empty when they need not
 * @param issuedAt when
 */
public record PassportIssued(
        FinancingRequestId requestId,
        int revision,
        int number,
        Set<Attention> attention,
        Instant issuedAt) {

    /** The type of the message, with its version. */
    public static final String TYPE = "nl.kapitaalbrug.assessment.passport-issued.v1";

    public PassportIssued {
        attention = Set.copyOf(attention);
    }
}
