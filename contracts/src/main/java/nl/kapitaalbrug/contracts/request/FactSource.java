package nl.kapitaalbrug.contracts.request;

/** Where an answer comes from. */
public enum FactSource {
    REGISTER,
    IMPORT,
    APPLICANT,
    ADVISER
}
