package nl.kapitaalbrug.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fetches tokens with the client-credentials grant and keeps each until shortly before its end. */
final class ClientCredentialTokens implements ServiceTokens {

    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TOTAL = Duration.ofSeconds(5);
    private static final String SERVICE_SUFFIX = "-service";

    private final URI tokenUri;
    private final String authorization;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final Map<String, Slot> slots = new ConcurrentHashMap<>();

    ClientCredentialTokens(URI tokenUri, ClientProperties client, Clock clock) {
        this.tokenUri = tokenUri;
        this.clock = clock;
        String pair = encoded(client.id()) + ":" + encoded(client.secret());
        this.authorization =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(pair.getBytes(StandardCharsets.US_ASCII));
    }

    private record Token(String value, Instant useUntil) {}

    /** One audience: one token, one fetch at a time. */
    private static final class Slot {
        private final ReentrantLock fetching = new ReentrantLock();
        private volatile @Nullable Token token;
    }

    @Override
    public String tokenFor(String audience) {
        Slot slot = slots.computeIfAbsent(audience, key -> new Slot());
        Token known = slot.token;
        if (usable(known)) {
            return known.value();
        }
        slot.fetching.lock();
        try {
            Token meanwhile = slot.token;
            if (usable(meanwhile)) {
                return meanwhile.value();
            }
            Token fresh = fetch(audience);
            slot.token = fresh;
            return fresh.value();
        } finally {
            slot.fetching.unlock();
        }
    }

    @Override
    public void forget(String audience) {
        Slot slot = slots.get(audience);
        if (slot != null) {
            slot.token = null;
        }
    }

    private boolean usable(@Nullable Token token) {
        return token != null && clock.instant().isBefore(token.useUntil());
    }

    private Token fetch(String audience) {
        HttpRequest request =
                HttpRequest.newBuilder(tokenUri)
                        .timeout(TOTAL)
                        .header("Authorization", authorization)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "grant_type=client_credentials&scope="
                                                + encoded(scopeFor(audience))))
                        .build();
        Instant asked = clock.instant();
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new ServiceTokenUnavailable(audience, "status " + answer.statusCode(), null);
            }
            return tokenIn(json.readTree(answer.body()), audience, asked);
        } catch (IOException | JacksonException e) {
            throw new ServiceTokenUnavailable(audience, e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServiceTokenUnavailable(audience, "interrupted", e);
        }
    }

    private static Token tokenIn(JsonNode answer, String audience, Instant asked) {
        String value = answer.path("access_token").asString("");
        long seconds = answer.path("expires_in").asLong(0);
        if (value.isEmpty() || seconds <= 0) {
            throw new ServiceTokenUnavailable(audience, "unusable answer", null);
        }
        Duration life = Duration.ofSeconds(seconds);
        Duration kept =
                life.compareTo(EARLY.multipliedBy(2)) > 0 ? life.minus(EARLY) : life.dividedBy(2);
        return new Token(value, asked.plus(kept));
    }

    /** {@code assessment-service} is reached with the optional scope {@code to-assessment}. */
    static String scopeFor(String audience) {
        return "to-"
                + (audience.endsWith(SERVICE_SUFFIX)
                        ? audience.substring(0, audience.length() - SERVICE_SUFFIX.length())
                        : audience);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
