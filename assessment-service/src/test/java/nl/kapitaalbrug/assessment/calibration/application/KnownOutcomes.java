package nl.kapitaalbrug.assessment.calibration.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Outcomes in memory, with what was done to them. */
final class KnownOutcomes implements LaterOutcomes {

    final List<String> actions = new ArrayList<>();

    private final Map<PassportId, OutcomeRecord> records = new HashMap<>();

    @Override
    public OutcomeRecord find(PassportId id) {
        return records.getOrDefault(id, OutcomeRecord.none(id));
    }

    @Override
    public List<OutcomeRecord> of(FinancingRequestId requestId) {
        return records.values().stream()
                .filter(record -> record.id().requestId().equals(requestId))
                .toList();
    }

    @Override
    public boolean keep(Change change) {
        OutcomeRecord next = change.next();
        if (find(next.id()).version() != next.version() - 1) {
            return false;
        }
        actions.add(change.action() + " by " + change.actor());
        records.put(next.id(), next);
        return true;
    }

    @Override
    public void erase(Change change) {
        if (!keep(change)) {
            throw new IllegalStateException("Changed meanwhile");
        }
    }
}
