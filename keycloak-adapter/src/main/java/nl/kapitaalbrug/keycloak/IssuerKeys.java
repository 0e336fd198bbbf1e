package nl.kapitaalbrug.keycloak;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The signing keys of the one configured issuer. Fetched at first use, so that a service starts
 * without Keycloak; kept while Keycloak is down; fetched again when they are old or a token names
 * an unknown key, but never more often than the cap allows, whatever callers send. An unknown key
 * is a bad token; no key at all is an outage.
 */
final class IssuerKeys implements JWKSource<SecurityContext> {

    private static final Logger LOG = LoggerFactory.getLogger(IssuerKeys.class);
    private static final Duration FRESH = Duration.ofMinutes(10);
    private static final Duration CAP = Duration.ofSeconds(15);
    private static final Duration CAP_WITHOUT_KEYS = Duration.ofSeconds(1);
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TOTAL = Duration.ofSeconds(4);
    private static final int MAX_LENGTH = 100_000;

    private final URI uri;
    private final Clock clock;
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable JWKSet keys;
    private volatile Instant fetched = Instant.EPOCH;
    private volatile Instant tried = Instant.EPOCH;

    IssuerKeys(URI uri, Clock clock) {
        this.uri = uri;
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
            throws KeySourceException {
        JWKSet known = keys;
        if (known == null || clock.instant().isAfter(fetched.plus(FRESH))) {
            known = fetched(known);
        }
        List<JWK> matching = selector.select(known);
        return matching.isEmpty() ? selector.select(fetched(known)) : matching;
    }

    private JWKSet fetched(@Nullable JWKSet known) throws KeySourceException {
        if (known != null && !fetching.tryLock()) {
            return known;
        }
        if (known == null) {
            fetching.lock();
        }
        try {
            return fetchWithinCap();
        } finally {
            fetching.unlock();
        }
    }

    private JWKSet fetchWithinCap() throws KeySourceException {
        JWKSet known = keys;
        Duration cap = known == null ? CAP_WITHOUT_KEYS : CAP;
        if (clock.instant().isBefore(tried.plus(cap))) {
            return orOutage(known, null);
        }
        tried = clock.instant();
        try {
            JWKSet fresh = fetch();
            keys = fresh;
            fetched = tried;
            return fresh;
        } catch (IOException | ParseException e) {
            LOG.warn(
                    "The signing keys could not be fetched; {}",
                    known == null ? "none known" : "old ones stay");
            return orOutage(known, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return orOutage(known, e);
        }
    }

    private static JWKSet orOutage(@Nullable JWKSet known, @Nullable Exception cause)
            throws RemoteKeySourceException {
        if (known == null) {
            throw new RemoteKeySourceException("The issuer's keys cannot be had now", cause);
        }
        return known;
    }

    private JWKSet fetch() throws IOException, InterruptedException, ParseException {
        HttpRequest request = HttpRequest.newBuilder(uri).timeout(TOTAL).GET().build();
        HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200 || response.body().length() > MAX_LENGTH) {
            throw new IOException("Unusable answer, status " + response.statusCode());
        }
        JWKSet set = JWKSet.parse(response.body()).toPublicJWKSet();
        if (set.isEmpty()) {
            throw new IOException("The issuer published no key");
        }
        return set;
    }
}
