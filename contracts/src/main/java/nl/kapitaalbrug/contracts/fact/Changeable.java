package nl.kapitaalbrug.contracts.fact;

/** Whether an applicant can honestly change a fact (matching rules, section 9). */
public enum Changeable {
    /** A choice of the applicant: amount, tenor, timing. */
    BY_CHOICE,
    /** By something that the applicant first does: a signed report, a partner, a declaration. */
    BY_DOING,
    /** Not changed for the sake of a financing: sector, legal form, place, size. */
    NOT
}
