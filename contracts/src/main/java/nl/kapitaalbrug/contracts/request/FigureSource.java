package nl.kapitaalbrug.contracts.request;

/** Who stands behind the annual figures. */
public enum FigureSource {
    /** An auditor. */
    AUDITED,
    /** An accountant compiled them, or they reconcile with an audit file. */
    COMPILED,
    /** The applicant alone. */
    SELF
}
