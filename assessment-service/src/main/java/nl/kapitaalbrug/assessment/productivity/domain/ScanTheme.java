package nl.kapitaalbrug.assessment.productivity.domain;

/** What a question of the scan is about. */
public enum ScanTheme {
    /** How the work runs. */
    PROCESSES,
    /** What machines and software do. */
    TECHNOLOGY,
    /** Skills, leadership and organisation. */
    PEOPLE
}
