package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Makes the secret part of an invitation's link. Nothing of it is stored. */
public interface InvitationCodes {

    /**
     * What a code stands for.
     *
     * @param request the request
     * @param participant the invitation within it
     */
    record Invitation(FinancingRequestId request, String participant) {}

    /** The code; the same each time. */
    String of(Invitation invitation);

    /** What a code stands for; empty when nobody of us made it. */
    Optional<Invitation> open(String code);
}
