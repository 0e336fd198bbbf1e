package nl.kapitaalbrug.financing.catalogue.domain;

/** Size of a firm under Recommendation 2003/361/EC (methods B.4), smallest first. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
