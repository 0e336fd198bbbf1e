package nl.kapitaalbrug.financing.matching.domain;

/** What became of one criterion. */
public enum Verdict {
    HOLDS,
    FAILS,
    /** The applicant did not answer yet. */
    ASK_APPLICANT,
    /** The claim would do, the evidence does not reach it yet. */
    EVIDENCE_MISSING,
    /** It would refuse, and only own knowledge says so. */
    NOT_CONFIRMED,
    /** The provider does not publish it; holds back nothing. */
    ASK_PROVIDER,
    /** A person judges it; holds back nothing and is never met by itself. */
    HUMAN_CHECK,
    /** A preference that is not met; lowers the order only. */
    PREFERENCE_MISSED;

    /** Whether the answer is still open and holds back a fit. */
    public boolean holdsBack() {
        return this == ASK_APPLICANT || this == EVIDENCE_MISSING || this == NOT_CONFIRMED;
    }

    /** What the criterion counts for when what cannot be held against a request is left out. */
    Truth lenient() {
        return switch (this) {
            case HOLDS, ASK_PROVIDER, HUMAN_CHECK, PREFERENCE_MISSED -> Truth.TRUE;
            case FAILS -> Truth.FALSE;
            case ASK_APPLICANT, EVIDENCE_MISSING, NOT_CONFIRMED -> Truth.UNKNOWN;
        };
    }

    /** What is certain. */
    Truth strict() {
        return switch (this) {
            case HOLDS, PREFERENCE_MISSED -> Truth.TRUE;
            case FAILS -> Truth.FALSE;
            case ASK_APPLICANT, EVIDENCE_MISSING, NOT_CONFIRMED, ASK_PROVIDER, HUMAN_CHECK ->
                    Truth.UNKNOWN;
        };
    }
}
