package nl.kapitaalbrug.assessment.calibration.domain;

/**
 * How often people agree with the class that was computed.
 *
 * @param compared outcomes of real firms that people decided about
 * @param same how often they kept the class
 * @param better how often they gave a better one
 * @param worse how often they gave a worse one
 */
public record Agreement(long compared, long same, long better, long worse) {

    /** With fewer, shares say nothing and might tell of one firm (own model). */
    public static final int ENOUGH = 30;

    /** Whether there are enough to say more than how many. */
    public boolean isEnough() {
        return compared >= ENOUGH;
    }
}
