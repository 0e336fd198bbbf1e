package nl.kapitaalbrug.support.audit;

/**
 * Damage to a chain.
 *
 * @param kind what happened
 * @param number the entry where it shows
 */
public record AuditFinding(Kind kind, long number) {

    /** What can happen to a chain. */
    public enum Kind {
        /** The content of the entry is not what was hashed. */
        EDITED,
        /** The entry is not there. */
        REMOVED,
        /** The entry stands in another's place. */
        SWAPPED,
        /** The entry is whole but follows another past than the one that is kept. */
        FORKED
    }
}
