package nl.kapitaalbrug.assessment.review.domain;

/** Why a step in a review is refused. */
public enum ReviewRefusal {
    /** That person has an interest in the request, or decided about it before. */
    CONFLICT_OF_INTEREST,
    /** Who proposed a decision does not agree with it, too. */
    SAME_PERSON,
    /** Somebody else looks already. */
    TAKEN,
    /** The review is not that person's. */
    NOT_YOURS,
    /** The review is not at a point where that can be done. */
    NOT_NOW,
    /** The request was taken back. */
    WITHDRAWN,
    /** There is a newer outcome. */
    OUTDATED,
    /** It was contested before. */
    CONTESTED_ALREADY
}
