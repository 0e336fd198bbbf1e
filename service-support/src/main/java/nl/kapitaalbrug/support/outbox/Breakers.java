package nl.kapitaalbrug.support.outbox;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** One circuit breaker per destination; calls stay in their own thread. */
final class Breakers {

    private static final int WINDOW = 10;
    private static final int MIN_CALLS = 5;
    private static final float FAILURE_PERCENT = 50;
    private static final int PROBES = 3;

    private final Map<String, CircuitBreaker> byDestination = new ConcurrentHashMap<>();
    private final CircuitBreakerConfig config;

    Breakers(Duration wait, Clock clock) {
        this.config =
                CircuitBreakerConfig.custom()
                        .slidingWindowSize(WINDOW)
                        .minimumNumberOfCalls(MIN_CALLS)
                        .failureRateThreshold(FAILURE_PERCENT)
                        .permittedNumberOfCallsInHalfOpenState(PROBES)
                        .waitDurationInOpenState(wait)
                        .clock(clock)
                        .currentTimestampFunction(ticking -> clock.millis(), TimeUnit.MILLISECONDS)
                        .build();
    }

    CircuitBreaker of(String destination) {
        return byDestination.computeIfAbsent(
                destination, name -> CircuitBreaker.of("outbox-" + name, config));
    }
}
