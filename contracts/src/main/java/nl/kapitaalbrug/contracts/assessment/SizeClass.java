package nl.kapitaalbrug.contracts.assessment;

/** Size classes of Recommendation 2003/361/EC, and what lies above them. */
public enum SizeClass {
    MICRO,
    SMALL,
    MEDIUM,
    LARGE
}
