package nl.kapitaalbrug.contracts.request;

/** What somebody in the firm can do well, or whoever helps it by contract. */
public enum TeamSkill {
    /** The technology of the plan. */
    TECHNOLOGY,
    /** Production or service. */
    PRODUCTION,
    /** Sales. */
    SALES,
    /** Finance and administration. */
    FINANCE,
    /** Leading people through a change. */
    LEADING_PEOPLE
}
