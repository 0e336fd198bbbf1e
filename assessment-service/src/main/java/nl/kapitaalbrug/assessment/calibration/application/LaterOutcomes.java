package nl.kapitaalbrug.assessment.calibration.application;

import java.util.List;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Where is kept what became of firms. Each write records who did what. */
public interface LaterOutcomes {

    /**
     * A change of what is known.
     *
     * @param next as it becomes
     * @param action what is done, as a code for the audit
     * @param actor id of the person or service that does it
     */
    record Change(OutcomeRecord next, String action, String actor) {}

    /** What is known of one; of version 0 when nothing ever was. */
    OutcomeRecord find(PassportId id);

    /** All that was ever known of a request. */
    List<OutcomeRecord> of(FinancingRequestId requestId);

    /**
     * Keeps the next version: one conditional write, with the message that has it counted.
     *
     * @return false when it was changed meanwhile
     */
    boolean keep(Change change);

    /**
     * Keeps a version that says nothing, and forgets the copies of what was sent of it.
     *
     * @throws IllegalStateException while a message of it waits to be delivered, and when it was
     *     changed meanwhile
     */
    void erase(Change change);
}
