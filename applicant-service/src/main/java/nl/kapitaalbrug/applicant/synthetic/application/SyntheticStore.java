package nl.kapitaalbrug.applicant.synthetic.application;

import java.time.Instant;
import java.util.Set;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticNeed;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Where synthetic needs lie. */
public interface SyntheticStore {

    /** The names of all that are there. */
    Set<FinancingRequestId> known();

    /** Of how many others are still to be told. */
    long waiting();

    /** Stores one with what others are told of it, at once; one that is there stays as it is. */
    void add(int number, String version, SyntheticNeed need);

    /** Notes when one was matched; false when there is none of that name. */
    boolean matched(FinancingRequestId id, Instant at);
}
