package nl.kapitaalbrug.financing.catalogue.domain;

/** What sort of instrument it is, for filters and counts. Subordination counts by rank instead. */
public enum InstrumentKind {
    PUBLIC_GUARANTEE,
    SENIOR_LOAN,
    MICROCREDIT,
    VENTURE_DEBT,
    QUASI_EQUITY,
    CONVERTIBLE_LOAN,
    EQUITY,
    GRANT,
    TAX_INCENTIVE,
    CROWDFUNDING,
    FACTORING,
    LEASING
}
