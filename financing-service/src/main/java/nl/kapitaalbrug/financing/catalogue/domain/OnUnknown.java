package nl.kapitaalbrug.financing.catalogue.domain;

/** Who is asked while the fact of a criterion is unknown. */
public enum OnUnknown {
    /** The applicant: a question that is in the uniform request. */
    ASK,
    /** The provider: shown, and it holds back nothing that is otherwise certain. */
    PROVIDER
}
