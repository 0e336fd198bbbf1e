package nl.kapitaalbrug.contracts.request;

/** Steps of a plan, in the order in which they happen. */
public enum Milestone {
    /** What is bought is ordered, or the work is contracted. */
    ORDERED,
    /** It is delivered. */
    DELIVERED,
    /** It is used. */
    IN_USE,
    /** Everybody can work with it. */
    STAFF_TRAINED,
    /** It brings what the plan says. */
    FULLY_USED
}
