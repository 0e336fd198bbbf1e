package nl.kapitaalbrug.financing.catalogue.domain;

/** The terms that can each rest on own knowledge. */
public enum TermField {
    ALSO_OFFERED_AS,
    AMOUNT_MIN,
    AMOUNT_MAX,
    MAX_UNDERLYING_LOAN,
    PROJECT_COST_MIN,
    PROJECT_COST_MAX,
    TENOR_MIN,
    TENOR_MAX,
    MAX_GRACE,
    PRICE,
    MAX_SHARE,
    MIN_OWN_CONTRIBUTION,
    STATE_AID,
    RANK,
    BENEFIT,
    COVER,
    TRANCHE_SHARE,
    COVERED_KINDS,
    PREMIUM,
    SURETY,
    ELIGIBLE_SPEND,
    ROLE
}
