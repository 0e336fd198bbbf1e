package nl.kapitaalbrug.support.problem;

import java.time.Duration;
import java.util.List;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import org.springframework.http.HttpHeaders;

/**
 * Leaves a controller or use case with a {@link Problem}. It is an answer, not a fault: it carries
 * no stack trace and is not logged as an error. Use cases may also return refusals as values and
 * let the controller make the problem.
 */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Wraps the problem. */
    public ProblemException(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    /** The answer to give. */
    public Problem problem() {
        return problem;
    }

    /** 404: unknown or not the caller's; both answer exactly alike. */
    public static ProblemException notFound() {
        return Problem.of(ProblemType.NOT_FOUND).toException();
    }

    /** 403: the caller may never do this. */
    public static ProblemException forbidden() {
        return Problem.of(ProblemType.FORBIDDEN).toException();
    }

    /**
     * 409: the state does not allow this.
     *
     * @param code reason in kebab case, such as {@code already-submitted}
     */
    public static ProblemException conflict(String code) {
        return Problem.of(ProblemType.CONFLICT).withCode(code).toException();
    }

    /** 412: the resource changed since the caller read it. */
    public static ProblemException preconditionFailed() {
        return Problem.of(ProblemType.PRECONDITION_FAILED).toException();
    }

    /** 428: the call needs an {@code If-Match} header. */
    public static ProblemException preconditionRequired() {
        return Problem.of(ProblemType.PRECONDITION_REQUIRED).toException();
    }

    /** 400: these parts of the request break field rules. */
    public static ProblemException validation(List<FieldError> errors) {
        return Problem.of(ProblemType.VALIDATION).withErrors(errors).toException();
    }

    /** 400: one part of the request breaks a field rule. */
    public static ProblemException validation(String pointer, String code, Object... arguments) {
        return validation(List.of(FieldError.of(pointer, code, arguments)));
    }

    /**
     * 422: well-formed, but refused by a rule of the domain.
     *
     * @param code reason in kebab case, such as {@code incomplete}
     */
    public static ProblemException unprocessable(String code, List<FieldError> errors) {
        return Problem.of(ProblemType.UNPROCESSABLE)
                .withCode(code)
                .withErrors(errors)
                .toException();
    }

    /** 422: the idempotency key was used before with another body. */
    public static ProblemException idempotencyMismatch() {
        return Problem.of(ProblemType.IDEMPOTENCY_MISMATCH).toException();
    }

    /** 409: the first call with this key has not ended yet. */
    public static ProblemException idempotencyInProgress() {
        return Problem.of(ProblemType.IDEMPOTENCY_IN_PROGRESS)
                .withHeader(HttpHeaders.RETRY_AFTER, "1")
                .toException();
    }

    /** 429: too many calls; try again after that time (whole seconds, rounded up). */
    public static ProblemException rateLimited(Duration retryAfter) {
        return Problem.of(ProblemType.RATE_LIMITED)
                .withHeader(HttpHeaders.RETRY_AFTER, seconds(retryAfter))
                .toException();
    }

    /** 503: something that this call needs does not answer; try again after that time. */
    public static ProblemException dependencyUnavailable(Duration retryAfter) {
        return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
                .withHeader(HttpHeaders.RETRY_AFTER, seconds(retryAfter))
                .toException();
    }

    /** 502: something that this call needs answered nonsense. */
    public static ProblemException dependencyFailed() {
        return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
                .withStatus(502)
                .withCode("dependency-failed")
                .toException();
    }

    /** 504: something that this call needs answered too late. */
    public static ProblemException dependencySlow() {
        return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE)
                .withStatus(504)
                .withCode("dependency-slow")
                .toException();
    }

    private static String seconds(Duration time) {
        return Long.toString(Math.max(1, time.plusMillis(999).toSeconds()));
    }
}
