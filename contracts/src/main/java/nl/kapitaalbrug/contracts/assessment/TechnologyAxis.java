package nl.kapitaalbrug.contracts.assessment;

/** How the technology axis of a request reads. */
public enum TechnologyAxis {
    /** There is no technology that could fail. */
    NOT_APPLICABLE,
    /** The supplier has proven it. */
    PROVEN_BY_SUPPLIER,
    /** The firm develops it: a level is given. */
    ASSESSED
}
