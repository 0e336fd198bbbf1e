package nl.kapitaalbrug.contracts.request;

/** The ten statements of the productivity scan, in its order. */
public enum ScanStatement {
    /** It is known where time gets lost. */
    STEPS_KNOWN,
    /** Recurring work has one way. */
    STANDARD_WORK,
    /** Nobody waits for work, goods or data. */
    NO_WAITING,
    /** Data are typed once. */
    TYPED_ONCE,
    /** Machines and software are used for what they can. */
    TOOLS_USED,
    /** Heavy, dull or error-prone work is automated. */
    AUTOMATED,
    /** Everybody is trained every year. */
    TRAINING,
    /** Ideas of staff are used or answered. */
    IDEAS,
    /** Teams know their goals and talk about them. */
    GOALS,
    /** Leaders have time to improve. */
    TIME_TO_IMPROVE
}
