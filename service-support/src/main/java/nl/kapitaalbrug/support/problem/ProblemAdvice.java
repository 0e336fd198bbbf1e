package nl.kapitaalbrug.support.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.kapitaalbrug.support.log.LogKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerMapping;

/** The last resort: whatever leaves a controller becomes a problem here and nowhere else. */
@RestControllerAdvice
public final class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final ProblemWriter writer;
    private final ExceptionProblems problems;

    /** With the writer of answers and the table of exceptions. */
    public ProblemAdvice(ProblemWriter writer, ExceptionProblems problems) {
        this.writer = writer;
        this.problems = problems;
    }

    /**
     * Answers with the problem that the exception stands for.
     *
     * @throws Exception the same one, when it belongs to the security filters
     */
    @ExceptionHandler(Exception.class)
    @Nullable ResponseEntity<byte[]> answer(
            Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (problems.belongsToSecurity(thrown)) {
            throw thrown;
        }
        if (thrown instanceof AsyncRequestNotUsableException || response.isCommitted()) {
            LOG.debug("The caller went away", thrown);
            return null;
        }
        Problem problem = problems.of(thrown);
        log(problem, thrown, request);
        return writer.entity(problem, request);
    }

    private static void log(Problem problem, Exception thrown, HttpServletRequest request) {
        if (problem.status() == 500) {
            LOG.atError()
                    .addKeyValue(LogKeys.ROUTE, route(request))
                    .setCause(thrown)
                    .log("A call failed for a reason that nobody foresaw");
        } else if (problem.status() > 500) {
            LOG.atWarn()
                    .addKeyValue(LogKeys.ROUTE, route(request))
                    .addKeyValue(LogKeys.PROBLEM_CODE, problem.code())
                    .setCause(thrown)
                    .log("A call failed because something that it needs does not answer");
        } else {
            LOG.atDebug()
                    .addKeyValue(LogKeys.ROUTE, route(request))
                    .addKeyValue(LogKeys.PROBLEM_CODE, problem.code())
                    .log("A call was refused");
        }
    }

    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "none" : pattern.toString();
    }
}
