package nl.kapitaalbrug.assessment.review.domain;

/** How far a review is. */
public enum ReviewState {
    /** Waits for a first assessor. */
    OPEN,
    /** A first assessor looks. */
    ASSIGNED,
    /** A decision is proposed and needs a second person. */
    PROPOSED,
    /** Two people decided. */
    DECIDED,
    /** Not needed any more: the request was corrected, taken back or erased. */
    CLOSED;

    /** Whether people still work on it. */
    public boolean isUnderWay() {
        return this == OPEN || this == ASSIGNED || this == PROPOSED;
    }
}
