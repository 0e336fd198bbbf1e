package nl.kapitaalbrug.support.json;

import nl.kapitaalbrug.support.problem.Problem;

/** Thrown when a body cannot be read; carries the problem with everything that is wrong. */
public final class UnreadableJsonException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    UnreadableJsonException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** What to answer. */
    public Problem problem() {
        return problem;
    }
}
