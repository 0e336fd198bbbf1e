package nl.kapitaalbrug.contracts.request;

/** Legal forms as the trade register knows them. */
public enum LegalForm {
    EENMANSZAAK,
    VOF,
    MAATSCHAP,
    CV,
    BV,
    NV,
    COOPERATIE,
    VERENIGING,
    STICHTING,
    OTHER;

    /**
     * Whether the firm is one or more natural persons: its figures are personal data (methods J)
     * and it has no retained earnings (methods B.2).
     */
    public boolean isNaturalPersons() {
        return switch (this) {
            case EENMANSZAAK, VOF, MAATSCHAP, CV -> true;
            case BV, NV, COOPERATIE, VERENIGING, STICHTING, OTHER -> false;
        };
    }

    /** Whether the firm has shares that an investor can take (Civil Code, book 2). */
    public boolean hasShares() {
        return this == BV || this == NV;
    }
}
