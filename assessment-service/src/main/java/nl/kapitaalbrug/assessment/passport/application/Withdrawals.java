package nl.kapitaalbrug.assessment.passport.application;

import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Which requests were taken back, also those that were never seen. */
public interface Withdrawals {

    /** Whether work that belongs to that number in the life of the request is still wanted. */
    boolean allow(FinancingRequestId requestId, long lifecycle);

    /**
     * Keeps the mark and its audit entry; does nothing when it is there already, or a later one.
     */
    void mark(FinancingRequestId requestId, long lifecycle);
}
