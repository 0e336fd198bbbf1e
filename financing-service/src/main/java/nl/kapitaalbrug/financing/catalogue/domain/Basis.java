package nl.kapitaalbrug.financing.catalogue.domain;

/** What a statement of the catalogue rests on. */
public enum Basis {
    /** A source says so. */
    SOURCED,
    /** Not confirmed by a source: shown as such, and it never refuses. */
    OWN_KNOWLEDGE;

    /** The weaker of both. */
    public Basis and(Basis other) {
        return this == SOURCED ? other : this;
    }
}
