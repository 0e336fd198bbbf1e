package nl.kapitaalbrug.financing.catalogue.domain;

/** Who is paid first. */
public enum Rank {
    SENIOR,
    /** A first pledge on what the project makes. */
    SECURED_PROJECT,
    SUBORDINATED,
    EQUITY,
    /** The provider does not publish it. */
    UNKNOWN
}
