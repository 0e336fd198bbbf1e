package nl.kapitaalbrug.contracts.fact;

/** The sections of the uniform financing request, in the order in which they are filled in. */
public enum Section {
    COMPANY,
    NEED,
    FINANCES,
    TECHNOLOGY,
    PLAN,
    GROUP,
    CIRCUMSTANCES
}
