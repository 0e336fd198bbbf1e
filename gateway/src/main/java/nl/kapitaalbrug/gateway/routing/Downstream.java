package nl.kapitaalbrug.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.client.RestClientException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * One service as the gateway meets it: a bulkhead, a circuit breaker on the caller's own thread,
 * and plain words for what went wrong: 503 not there, 504 too slow, 502 not understood.
 */
final class Downstream implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Logger LOG = LoggerFactory.getLogger(Downstream.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final CircuitBreakerConfig BREAKER =
            CircuitBreakerConfig.custom()
                    .slidingWindowSize(20)
                    .minimumNumberOfCalls(10)
                    .failureRateThreshold(50)
                    .waitDurationInOpenState(Duration.ofSeconds(5))
                    .permittedNumberOfCallsInHalfOpenState(3)
                    .build();

    private final String service;
    private final CircuitBreaker breaker;
    private final Semaphore places;

    Downstream(String service, GatewayProperties properties) {
        this.service = service;
        this.breaker = CircuitBreaker.of(service, BREAKER);
        this.places = new Semaphore(properties.concurrentCalls());
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        if (!places.tryAcquire()) {
            throw ProblemException.dependencyUnavailable(RETRY_AFTER);
        }
        try {
            if (!breaker.tryAcquirePermission()) {
                throw ProblemException.dependencyUnavailable(RETRY_AFTER);
            }
            return call(request, next);
        } finally {
            places.release();
        }
    }

    private ServerResponse call(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        long started = System.nanoTime();
        try {
            ServerResponse answer = next.handle(request);
            breaker.onSuccess(System.nanoTime() - started, TimeUnit.NANOSECONDS);
            return answer;
        } catch (ProblemException e) {
            breaker.releasePermission();
            throw e;
        } catch (RestClientException | java.io.IOException e) {
            Throwable cause = serviceFailure(e);
            if (cause == null) {
                breaker.releasePermission();
                throw e;
            }
            breaker.onError(System.nanoTime() - started, TimeUnit.NANOSECONDS, e);
            LOG.warn("{} gave no usable answer: {}", service, cause.getClass().getSimpleName());
            throw inWords(cause);
        }
    }

    /** The failure of the service; null when the caller's own body is to blame. */
    private static Throwable serviceFailure(Throwable thrown) {
        Throwable last = thrown;
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof nl.kapitaalbrug.support.web.PayloadTooLargeException) {
                return null;
            }
            if (one instanceof HttpTimeoutException || one instanceof ConnectException) {
                return one;
            }
            last = one;
        }
        return last;
    }

    private static ProblemException inWords(Throwable cause) {
        return switch (cause) {
            case HttpConnectTimeoutException e ->
                    ProblemException.dependencyUnavailable(RETRY_AFTER);
            case HttpTimeoutException e -> ProblemException.dependencySlow();
            case ConnectException e -> ProblemException.dependencyUnavailable(RETRY_AFTER);
            case UnresolvedAddressException e ->
                    ProblemException.dependencyUnavailable(RETRY_AFTER);
            default -> ProblemException.dependencyFailed();
        };
    }
}
