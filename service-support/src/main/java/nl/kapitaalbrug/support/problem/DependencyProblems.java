package nl.kapitaalbrug.support.problem;

import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoOperationTimeoutException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import feign.FeignException;
import feign.RetryableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.async.AsyncRequestTimeoutException;

/** Failures of what a call needs: database, neighbour, circuit breaker. */
final class DependencyProblems implements ExceptionMapper {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    @Override
    public @Nullable Problem map(Throwable thrown) {
        return switch (thrown) {
            case MongoOperationTimeoutException e -> slow();
            case MongoTimeoutException e -> unavailable();
            case MongoSocketException e -> unavailable();
            case MongoNotPrimaryException e -> unavailable();
            case MongoExecutionTimeoutException e -> slow();
            case CallNotPermittedException e -> unavailable();
            case RetryableException e -> isSlow(e) ? slow() : unavailable();
            case FeignException e -> failed(e.status());
            case AsyncRequestTimeoutException e -> slow();
            default -> null;
        };
    }

    private static boolean isSlow(RetryableException thrown) {
        return thrown.getCause() instanceof SocketTimeoutException timeout
                && String.valueOf(timeout.getMessage()).contains("Read");
    }

    private static Problem failed(int status) {
        return status == 503 || status == 429
                ? unavailable()
                : ProblemException.dependencyFailed().problem();
    }

    private static Problem unavailable() {
        return ProblemException.dependencyUnavailable(RETRY_AFTER).problem();
    }

    private static Problem slow() {
        return ProblemException.dependencySlow().problem();
    }
}
