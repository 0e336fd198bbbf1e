package nl.kapitaalbrug.contracts.request;

/** Why somebody does not go on with a request that was begun. */
public enum LeaveReason {
    /** They expect to be refused. */
    EXPECTS_REFUSAL,
    /** The money costs too much. */
    TOO_EXPENSIVE,
    /** They do not know where to go, or do not understand what is asked. */
    NOT_CLEAR,
    /** It takes too much time. */
    TOO_MUCH_WORK,
    /** Figures or documents are missing. */
    FIGURES_MISSING,
    /** They do not want to tell this about their firm. */
    NOT_SHARING,
    /** The plan waits. */
    NOT_NOW,
    /** The money came from elsewhere. */
    FOUND_ELSEWHERE,
    /** The plan is off. */
    PLAN_STOPPED,
    /** Something else. */
    OTHER
}
