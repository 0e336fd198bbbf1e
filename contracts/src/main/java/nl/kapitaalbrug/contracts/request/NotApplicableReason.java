package nl.kapitaalbrug.contracts.request;

/** Why an item of the technology questionnaire does not apply. */
public enum NotApplicableReason {
    /** The product has no such part or property. */
    PRODUCT_HAS_NO_SUCH_PART,
    /** No law, standard or permit covers it. */
    NO_RULE_COVERS_IT,
    /** A supplier answers for it. */
    SUPPLIER_ANSWERS_FOR_IT
}
