package nl.kapitaalbrug.financing.matching.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.reference.Audience;
import nl.kapitaalbrug.contracts.reference.Desk;
import nl.kapitaalbrug.contracts.reference.Desks;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.springframework.stereotype.Component;

/** Finds the newest matches of a request for who may read them, with every reason. */
@Component
public final class FindMatches {

    private static final int SMALL_FIRM = 10;

    private final MatchRecords records;
    private final MatchReplay replay;
    private final KeptReplays kept = new KeptReplays();

    FindMatches(MatchRecords records, MatchReplay replay) {
        this.records = records;
        this.replay = replay;
    }

    /**
     * The matches; empty when the request is unknown or none of that person's business. Who may
     * read them is asked of the database each time; only the evaluation of a result that was read
     * is kept.
     *
     * @param person its owner, or somebody whom the owner lets see all of it
     */
    public Optional<FoundMatches> newest(FinancingRequestId id, ApplicantId person) {
        return records.newest(id, person).map(matched -> kept.of(matched, this::replay));
    }

    private FoundMatches replay(MatchRecord matched) {
        MatchReplay.Replayed again = replay.of(matched);
        return new FoundMatches(
                matched.request(),
                matched.matchedAt(),
                again.report(),
                again.supply(),
                nextDoor(matched.request()));
    }

    private List<Desk> nextDoor(FinancingRequestSnapshot request) {
        return Desks.forFirm(request.need().place(), audience(request));
    }

    /** What a firm most is to a desk, the most pressing first. */
    static Audience audience(FinancingRequestSnapshot request) {
        Integer employees = request.company().employees();
        Integer years = request.figures().fiscalYears();
        if (Boolean.TRUE.equals(request.figures().defaultEvent())) {
            return Audience.IN_DIFFICULTY;
        }
        if (request.technology().role() == TechnologyRole.DEVELOPS
                || request.need().mainAim() == Aim.INNOVATION) {
            return Audience.INNOVATION;
        }
        if (request.company().legalForm() == LegalForm.EENMANSZAAK) {
            return Audience.SOLE_TRADER;
        }
        if (request.need().mainAim() == Aim.START || years != null && years == 0) {
            return Audience.START_UP;
        }
        return employees != null && employees < SMALL_FIRM ? Audience.SMALL_FIRM : Audience.SME;
    }
}
