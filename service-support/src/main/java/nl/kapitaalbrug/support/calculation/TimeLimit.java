package nl.kapitaalbrug.support.calculation;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.kapitaalbrug.support.problem.ProblemException;

/**
 * Ends the wait for an open calculation. What the checks of a body let pass takes far less; this is
 * the second line, so that a mistake in a formula costs one thread and no caller.
 */
public final class TimeLimit implements AutoCloseable {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Duration limit;

    /**
     * @param limit how long one calculation may take
     */
    public TimeLimit(Duration limit) {
        this.limit = limit;
    }

    /**
     * The result of the work.
     *
     * @throws ProblemException (503) when it takes too long; what the work itself throws otherwise
     */
    public <T> T within(Callable<T> work) {
        Future<T> running = threads.submit(work);
        try {
            return running.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            running.cancel(true);
            throw tooSlow();
        } catch (InterruptedException e) {
            running.cancel(true);
            Thread.currentThread().interrupt();
            throw tooSlow();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException("A calculation failed", e.getCause());
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static ProblemException tooSlow() {
        return ProblemException.dependencyUnavailable(RETRY_AFTER)
                .problem()
                .withCode("calculation-too-slow")
                .toException();
    }
}
