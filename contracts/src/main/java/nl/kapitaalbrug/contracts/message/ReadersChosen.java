package nl.kapitaalbrug.contracts.message;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/**
 * Who besides its owner may read what was found about a request: its advisers and colleagues of
 * now. It takes the place of what was told before, whatever the order of arrival.
 *
 * @param requestId the request
 * @param version rising with each change of the request; a lower one is out of date
 * @param readers these people and no others; empty when nobody
 * @param chosenAt when that was decided
 */
public record ReadersChosen(
        FinancingRequestId requestId, long version, List<ApplicantId> readers, Instant chosenAt) {

    public ReadersChosen {
        readers = List.copyOf(readers);
    }
}
