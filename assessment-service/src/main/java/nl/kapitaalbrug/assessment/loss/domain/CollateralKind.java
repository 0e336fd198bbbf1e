package nl.kapitaalbrug.assessment.loss.domain;

/** Kinds of collateral in the order in which they are used up (method B.3). */
public enum CollateralKind {
    /** Cash and securities. */
    FINANCIAL,
    /** What customers owe. */
    RECEIVABLES,
    /** Land and buildings. */
    REAL_ESTATE,
    /** Machines, vehicles, stock. */
    OTHER_PHYSICAL
}
