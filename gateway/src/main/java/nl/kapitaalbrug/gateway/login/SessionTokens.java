package nl.kapitaalbrug.gateway.login;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.ClientAuthorizationException;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClientException;

/** Keeps, renews and forgets the tokens of browser sessions; one renewal at a time per session. */
@Component
public class SessionTokens implements OAuth2AuthorizedClientRepository {

    /** Collection of the tokens. */
    public static final String COLLECTION = "tokens";

    private static final Logger LOG = LoggerFactory.getLogger(SessionTokens.class);
    private static final String KEY = "tokens";
    private static final Duration LONGEST_SESSION = Duration.ofHours(10);
    private static final Duration EARLY = Duration.ofSeconds(30);
    private static final int STRIPES = 256;

    private final MongoCollection<TokenDocument> tokens;
    private final KeycloakClient keycloak;
    private final Clock clock;
    private final ReentrantLock[] renewing =
            Stream.generate(ReentrantLock::new).limit(STRIPES).toArray(ReentrantLock[]::new);

    SessionTokens(MongoDatabase database, KeycloakClient keycloak, Clock clock) {
        this.tokens = database.getCollection(COLLECTION, TokenDocument.class);
        this.keycloak = keycloak;
        this.clock = clock;
    }

    /** What the session of a request has to offer. */
    public sealed interface Offer {

        /** Nobody is signed in, or no longer. */
        record Nobody() implements Offer {}

        /** Somebody is signed in, but the token ended and Keycloak gives no new one now. */
        record NotNow() implements Offer {}

        /**
         * Somebody is signed in.
         *
         * @param accessToken usable for at least some seconds
         */
        record Token(String accessToken) implements Offer {}
    }

    /** A usable token for this request, renewed if need be. Creates no session. */
    public Offer offer(HttpServletRequest request) {
        Optional<String> key = keyOf(request);
        if (key.isEmpty()) {
            return new Offer.Nobody();
        }
        TokenDocument known = find(key.get());
        if (known == null || !clock.instant().isBefore(known.ends())) {
            forget(request);
            return new Offer.Nobody();
        }
        return lasts(known, EARLY) ? new Offer.Token(known.accessToken()) : renewed(known, request);
    }

    /** Ends the login of this request's session here and at Keycloak. */
    public void end(HttpServletRequest request) {
        Optional<TokenDocument> known = keyOf(request).map(this::find);
        forget(request);
        known.map(TokenDocument::refreshToken).ifPresent(keycloak::endSession);
    }

    /** Removes what has ended, in bulk. */
    public long removeEnded() {
        return tokens.deleteMany(Filters.lt("ends", clock.instant())).getDeletedCount();
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        HttpSession session = request.getSession();
        keyOf(request).ifPresent(old -> tokens.deleteOne(Filters.eq("_id", old)));
        OAuth2RefreshToken refreshToken = client.getRefreshToken();
        TokenDocument document =
                new TokenDocument(
                        UUID.randomUUID().toString(),
                        TokenDocument.SCHEMA_VERSION,
                        client.getAccessToken().getTokenValue(),
                        endOf(client.getAccessToken()),
                        refreshToken == null ? null : refreshToken.getTokenValue(),
                        clock.instant().plus(LONGEST_SESSION));
        tokens.insertOne(document);
        session.setAttribute(KEY, document.id());
    }

    @Override
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String registration, Authentication principal, HttpServletRequest request) {
        return null; // tokens are handed out by offer(…) only
    }

    @Override
    public void removeAuthorizedClient(
            String registration,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        forget(request);
    }

    private Offer renewed(TokenDocument old, HttpServletRequest request) {
        ReentrantLock lock = renewing[Math.floorMod(old.id().hashCode(), STRIPES)];
        lock.lock();
        try {
            TokenDocument known = find(old.id());
            if (known == null || known.refreshToken() == null) {
                forget(request);
                return new Offer.Nobody();
            }
            return lasts(known, EARLY)
                    ? new Offer.Token(known.accessToken())
                    : renew(known, request);
        } finally {
            lock.unlock();
        }
    }

    private Offer renew(TokenDocument known, HttpServletRequest request) {
        OAuth2AccessToken old =
                new OAuth2AccessToken(
                        OAuth2AccessToken.TokenType.BEARER,
                        known.accessToken(),
                        known.accessEnds().minusSeconds(1),
                        known.accessEnds());
        try {
            OAuth2AccessTokenResponse fresh =
                    keycloak.refreshed(
                            old, new OAuth2RefreshToken(known.refreshToken(), Instant.EPOCH));
            store(known, fresh);
            return new Offer.Token(fresh.getAccessToken().getTokenValue());
        } catch (OAuth2AuthorizationException e) {
            if (e instanceof ClientAuthorizationException
                    || !"invalid_grant".equals(e.getError().getErrorCode())) {
                return withoutKeycloak(known);
            }
            LOG.info("A session ended at Keycloak and is ended here");
            forget(request);
            return new Offer.Nobody();
        } catch (RestClientException e) {
            return withoutKeycloak(known);
        }
    }

    private void store(TokenDocument known, OAuth2AccessTokenResponse fresh) {
        OAuth2RefreshToken refreshToken = fresh.getRefreshToken();
        tokens.updateOne(
                Filters.eq("_id", known.id()),
                Updates.combine(
                        Updates.set("accessToken", fresh.getAccessToken().getTokenValue()),
                        Updates.set("accessEnds", endOf(fresh.getAccessToken())),
                        Updates.set(
                                "refreshToken",
                                refreshToken == null
                                        ? known.refreshToken()
                                        : refreshToken.getTokenValue())));
    }

    private Offer withoutKeycloak(TokenDocument known) {
        LOG.warn("A token could not be renewed: Keycloak gives no answer that helps");
        return lasts(known, Duration.ZERO)
                ? new Offer.Token(known.accessToken())
                : new Offer.NotNow();
    }

    private void forget(HttpServletRequest request) {
        keyOf(request).ifPresent(key -> tokens.deleteOne(Filters.eq("_id", key)));
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private @Nullable TokenDocument find(String key) {
        return tokens.find(Filters.eq("_id", key)).first();
    }

    private boolean lasts(TokenDocument document, Duration atLeast) {
        return clock.instant().plus(atLeast).isBefore(document.accessEnds());
    }

    private Instant endOf(OAuth2AccessToken token) {
        Instant end = token.getExpiresAt();
        return end == null ? clock.instant() : end;
    }

    private static Optional<String> keyOf(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof String key
                ? Optional.of(key)
                : Optional.empty();
    }
}
