package nl.kapitaalbrug.contracts.assessment;

/** Why a person looks at an assessment. */
public enum Attention {
    /** The technology or the class rests on little evidence. */
    LOW_CONFIDENCE,
    /** The answers claim a higher technology level than the evidence supports. */
    OVERCLAIM,
    /** Evidence of the technology is older than the firm: whose is it? */
    EVIDENCE_BEFORE_START,
    /**
     * The outcome counts against a firm that is one or more natural persons. It takes effect only
     * after a person decided (methods J: GDPR art. 22).
     */
    ADVERSE_NATURAL_PERSON,
    /**
     * The firm is one or more natural persons: financiers see nothing of it before a person
     * confirmed the outcome (matching 11), also a good one.
     */
    NATURAL_PERSON,
    /** Nothing is the matter: one in twenty is looked at, to see how good the formulas are. */
    CALIBRATION,
    /** The applicant does not agree. */
    CONTESTED
}
