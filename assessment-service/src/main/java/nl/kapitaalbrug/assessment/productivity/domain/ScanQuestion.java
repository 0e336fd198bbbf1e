package nl.kapitaalbrug.assessment.productivity.domain;

/**
 * The ten statements of the scan (own model; the weights of the themes are those of the advice).
 */
public enum ScanQuestion {
    /** It is known where time gets lost. */
    STEPS_KNOWN("stepsKnown", ScanTheme.PROCESSES),
    /** Recurring work has one way. */
    STANDARD_WORK("standardWork", ScanTheme.PROCESSES),
    /** Nobody waits for work, goods or data. */
    NO_WAITING("noWaiting", ScanTheme.PROCESSES),
    /** Data are typed once. */
    TYPED_ONCE("typedOnce", ScanTheme.TECHNOLOGY),
    /** Machines and software are used for what they can. */
    TOOLS_USED("toolsUsed", ScanTheme.TECHNOLOGY),
    /** Heavy, dull or error-prone work is automated. */
    AUTOMATED("automated", ScanTheme.TECHNOLOGY),
    /** Everybody is trained every year. */
    TRAINING("training", ScanTheme.PEOPLE),
    /** Ideas of staff are used or answered. */
    IDEAS("ideas", ScanTheme.PEOPLE),
    /** Teams know their goals and talk about them. */
    GOALS("goals", ScanTheme.PEOPLE),
    /** Leaders have time to improve. */
    TIME_TO_IMPROVE("timeToImprove", ScanTheme.PEOPLE);

    private final String field;
    private final ScanTheme theme;

    ScanQuestion(String field, ScanTheme theme) {
        this.field = field;
        this.theme = theme;
    }

    /** Its name in JSON and in the bundles. */
    public String field() {
        return field;
    }

    /** What it is about. */
    public ScanTheme theme() {
        return theme;
    }
}
