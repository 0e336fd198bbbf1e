package nl.kapitaalbrug.contracts.request;

/**
 * What else has to be ready besides the technology (methods A.1), each in nine levels of its own.
 * The levels stand side by side and are never averaged.
 */
public enum ReadinessDimension {
    /** How far customers are known and bought. */
    CUSTOMER,
    /** How far the way of earning money is tried. */
    BUSINESS,
    /** How far rights on what is new are arranged. */
    RIGHTS,
    /** How far the people are there who can do it. */
    TEAM,
    /** How far the money is arranged. */
    FUNDING
}
