package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Needs that somebody explored before there was a request. */
public interface ExploredNeeds {

    /** The need that is found by that code, as a person typed it; empty when there is none. */
    Optional<FinancingRequestId> find(String code);
}
