package nl.kapitaalbrug.financing.catalogue.domain;

/** How a fact is compared with the value of a criterion. */
public enum Operator {
    /** A yes-or-no fact has this answer. */
    IS,
    /** The choice, or the place, is one of the list. */
    IN,
    /** The choice is none of the list. */
    NOT_IN,
    /** The number is this or more; of an interval: all of it (holds) or none of it (fails). */
    AT_LEAST,
    /** The number is this or less; of an interval: all of it (holds) or none of it (fails). */
    AT_MOST,
    /** At least one of the choices is in the list. */
    INTERSECTS,
    /** None of the choices is in the list. */
    EXCLUDES
}
