package nl.kapitaalbrug.support.outbox;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.support.log.LogKeys;
import nl.kapitaalbrug.support.message.CloudEvent;
import nl.kapitaalbrug.support.web.Traces;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

/** Puts a message into its envelope and delivers it through the destination's circuit breaker. */
record Sender(
        String source,
        MessageClient client,
        Breakers breakers,
        RelayMetrics metrics,
        JsonMapper json) {

    Delivery send(PendingMessage message) {
        CircuitBreaker breaker = breakers.of(message.destination());
        if (!breaker.tryAcquirePermission()) {
            return new Delivery.Unavailable("circuit open");
        }
        MDC.put(LogKeys.TRACE_ID, message.traceId());
        MDC.put(LogKeys.MESSAGE_ID, message.messageId());
        try {
            Delivery delivery = client.deliver(message.destination(), envelope(message));
            count(message, delivery, breaker);
            return delivery;
        } catch (RuntimeException e) {
            breaker.onError(0, TimeUnit.MILLISECONDS, e);
            metrics.failed(message);
            return new Delivery.Unavailable(e.getClass().getSimpleName());
        } finally {
            MDC.remove(LogKeys.TRACE_ID);
            MDC.remove(LogKeys.MESSAGE_ID);
        }
    }

    private void count(PendingMessage message, Delivery delivery, CircuitBreaker breaker) {
        switch (delivery) {
            case Delivery.Accepted accepted -> {
                breaker.onSuccess(0, TimeUnit.MILLISECONDS);
                metrics.delivered(message);
            }
            case Delivery.Refused refused -> {
                breaker.onSuccess(0, TimeUnit.MILLISECONDS);
                metrics.parked(message);
            }
            case Delivery.Unavailable unavailable -> {
                breaker.onError(
                        0, TimeUnit.MILLISECONDS, new IllegalStateException(unavailable.reason()));
                metrics.failed(message);
            }
        }
    }

    private CloudEvent envelope(PendingMessage message) {
        return new CloudEvent(
                CloudEvent.SPEC_VERSION,
                message.messageId(),
                source,
                message.type(),
                message.createdAt(),
                CloudEvent.DATA_TYPE,
                Traces.toHeader(message.traceId()),
                json.readTree(message.payload()));
    }
}
