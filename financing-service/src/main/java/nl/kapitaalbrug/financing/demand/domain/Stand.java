package nl.kapitaalbrug.financing.demand.domain;

import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;

/** Where a need stands; each need stands in one place, and all places together make the funnel. */
enum Stand {
    /** Looked what would fit, and no more. */
    EXPLORED,
    /** A dossier that is being written, or one that is sent and not assessed yet. */
    DOSSIER,
    /** A dossier that lies still, whose owner was asked why. */
    LEFT_DOSSIER,
    /** Taken back before it was assessed. */
    WITHDRAWN_DOSSIER,
    /** Submitted, assessed and matched. */
    ASSESSED,
    /** Taken back after that. */
    WITHDRAWN_ASSESSED;

    static Stand of(NeedRow row) {
        NeedPhase phase = row.phase();
        return switch (phase) {
            case EXPLORED -> EXPLORED;
            case DOSSIER, SUBMITTED -> DOSSIER;
            case LEFT -> LEFT_DOSSIER;
            case MATCHED -> row.match() == null ? DOSSIER : ASSESSED;
            case WITHDRAWN -> row.match() == null ? WITHDRAWN_DOSSIER : WITHDRAWN_ASSESSED;
        };
    }

    Position place() {
        return new Position(ordinal(), 0);
    }
}
