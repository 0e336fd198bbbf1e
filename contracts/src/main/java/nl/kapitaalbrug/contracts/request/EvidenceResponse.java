package nl.kapitaalbrug.contracts.request;

/** The answer to one item of the technology questionnaire. */
public enum EvidenceResponse {
    YES,
    NO,
    /** Allowed for some items only, with a reason. */
    NOT_APPLICABLE
}
