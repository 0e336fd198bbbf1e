package nl.kapitaalbrug.support.problem;

import java.util.List;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.util.ClassUtils;

/**
 * Finds the problem that an exception stands for: the exception itself is asked first, then what
 * caused it. What nobody knows is our fault: {@link ProblemType#INTERNAL}.
 */
public final class ExceptionProblems {

    private static final int MAX_CAUSES = 8;
    private static final boolean SECURITY =
            ClassUtils.isPresent(
                    "org.springframework.security.access.AccessDeniedException",
                    ExceptionProblems.class.getClassLoader());

    private final List<ExceptionMapper> mappers;

    /** With the mappers to ask, in that order. */
    public ExceptionProblems(List<ExceptionMapper> mappers) {
        this.mappers = List.copyOf(mappers);
    }

    /** The problem of that exception. */
    public Problem of(Throwable thrown) {
        Throwable current = thrown;
        for (int i = 0; i < MAX_CAUSES && current != null; i++) {
            Problem found = direct(current);
            if (found != null) {
                return found;
            }
            current = current.getCause();
        }
        return Problem.of(ProblemType.INTERNAL);
    }

    /** Whether the security filters have to answer, because only they know who is calling. */
    boolean belongsToSecurity(Throwable thrown) {
        return SECURITY && Security.owns(thrown);
    }

    private @Nullable Problem direct(Throwable thrown) {
        if (thrown instanceof ProblemException refused) {
            return refused.problem();
        }
        for (ExceptionMapper mapper : mappers) {
            Problem found = mapper.map(thrown);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Apart, so that a service without security on its class path never loads these types. */
    private static final class Security {

        static boolean owns(Throwable thrown) {
            return thrown instanceof AccessDeniedException
                    || thrown instanceof AuthenticationException;
        }
    }
}
