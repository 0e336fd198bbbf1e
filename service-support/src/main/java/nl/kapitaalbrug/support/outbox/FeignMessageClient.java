package nl.kapitaalbrug.support.outbox;

import feign.Feign;
import feign.FeignException;
import feign.HeaderMap;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import feign.Retryer;
import feign.hc5.ApacheHttp5Client;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import nl.kapitaalbrug.support.message.CloudEvent;
import nl.kapitaalbrug.support.web.Traces;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Delivers with OpenFeign to {@code POST /messages}, with the service's own credentials. Redirects
 * are not followed, nothing is retried here: the relay does that.
 */
final class FeignMessageClient implements MessageClient {

    private static final int CONNECT_SECONDS = 1;
    private static final int READ_SECONDS = 5;
    private static final Set<Integer> REFUSALS = Set.of(400, 406, 410, 413, 415, 422);

    private final Map<String, URI> addresses;
    private final @Nullable Function<String, String> tokens;
    private final JsonMapper json;
    private final Map<String, MessageApi> apis = new ConcurrentHashMap<>();
    private final Feign.Builder feign;

    FeignMessageClient(
            ServicesProperties services,
            @Nullable Function<String, String> tokens,
            JsonMapper json) {
        this.addresses = Map.copyOf(services.services());
        this.tokens = tokens;
        this.json = json;
        this.feign =
                Feign.builder()
                        .client(
                                new ApacheHttp5Client(
                                        HttpClients.custom()
                                                .disableRedirectHandling()
                                                .disableAutomaticRetries()
                                                .disableCookieManagement()
                                                .build()))
                        .retryer(Retryer.NEVER_RETRY)
                        .options(
                                new Request.Options(
                                        CONNECT_SECONDS,
                                        TimeUnit.SECONDS,
                                        READ_SECONDS,
                                        TimeUnit.SECONDS,
                                        false));
    }

    @Override
    public Delivery deliver(String destination, CloudEvent message) {
        try (Response response =
                api(destination)
                        .send(headers(destination, message), json.writeValueAsBytes(message))) {
            return outcome(response.status());
        } catch (FeignException e) {
            return new Delivery.Unavailable(e.getClass().getSimpleName());
        }
    }

    private static Delivery outcome(int status) {
        if (status >= 200 && status < 300) {
            return new Delivery.Accepted();
        }
        return REFUSALS.contains(status)
                ? new Delivery.Refused(status)
                : new Delivery.Unavailable("status " + status);
    }

    private Map<String, Object> headers(String destination, CloudEvent message) {
        Map<String, Object> headers = new LinkedHashMap<>();
        headers.put("Content-Type", CloudEvent.MEDIA_TYPE);
        headers.put("Accept", "application/json, application/problem+json");
        if (message.traceparent() != null) {
            headers.put(Traces.TRACEPARENT, message.traceparent());
        }
        if (tokens != null) {
            headers.put("Authorization", "Bearer " + tokens.apply(destination));
        }
        return headers;
    }

    private MessageApi api(String destination) {
        return apis.computeIfAbsent(
                destination,
                name -> {
                    URI address = addresses.get(name);
                    if (address == null) {
                        throw new IllegalStateException(
                                "kapitaalbrug.services.%s is missing: messages cannot be delivered"
                                        .formatted(name));
                    }
                    return feign.target(MessageApi.class, address.toString());
                });
    }

    /** The endpoint that every service has. */
    interface MessageApi {

        @RequestLine("POST /messages")
        Response send(@HeaderMap Map<String, Object> headers, byte[] body);
    }
}
