package nl.kapitaalbrug.support.problem;

/**
 * A request body that knows its own field rules. The rules run when the body is read, together with
 * the checks of its form, so that a caller hears of every error in one answer and a controller only
 * sees bodies without errors.
 */
public interface Checked {

    /** Adds what is wrong; parts may be {@code null} when they were missing or of a wrong type. */
    void check(Violations violations);
}
