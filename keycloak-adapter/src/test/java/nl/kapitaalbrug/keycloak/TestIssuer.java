package nl.kapitaalbrug.keycloak;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * An issuer for tests on a free local port: signs tokens in the shape of the realm, publishes its
 * keys, and answers the client-credentials grant for any secret. The realm itself is tested against
 * the real server.
 */
public final class TestIssuer implements AutoCloseable {

    private static final int LIFE_SECONDS = 240;

    private final HttpServer server;
    private final RSAKey key;
    private final AtomicInteger keyRequests = new AtomicInteger();
    private final AtomicInteger tokenRequests = new AtomicInteger();

    private TestIssuer(HttpServer server, RSAKey key) {
        this.server = server;
        this.key = key;
    }

    /** Starts an issuer. */
    public static TestIssuer start() {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            TestIssuer issuer = new TestIssuer(server, Key.SHARED);
            String path = "/realms/kapitaalbrug/protocol/openid-connect/";
            server.createContext(path + "certs", issuer::answerKeys);
            server.createContext(path + "token", issuer::answerToken);
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.start();
            return issuer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Making a key takes a while: one per test JVM. */
    private static final class Key {
        private static final RSAKey SHARED = generate();

        private static RSAKey generate() {
            try {
                return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
            } catch (JOSEException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The value for {@code kapitaalbrug.security.issuer}. */
    public String issuer() {
        return "http://localhost:%d/realms/kapitaalbrug".formatted(server.getAddress().getPort());
    }

    /** A person's token for one audience. */
    public String userToken(String subject, String audience, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::realmName).toList();
        return token(claims ->
                claims.subject(subject)
                        .audience(audience)
                        .claim("azp", "gateway")
                        .claim("sid", UUID.randomUUID().toString())
                        .claim("realm_access", Map.of("roles", names)));
    }

    /** A service's own token for one audience. */
    public String serviceToken(String clientId, String audience) {
        return token(claims ->
                claims.subject("service-account-" + clientId)
                        .audience(audience)
                        .claim("azp", clientId)
                        .claim("client_id", clientId));
    }

    /** A token with sound time, issuer and type, changed as the test likes. */
    public String token(Consumer<JWTClaimsSet.Builder> change) {
        return signed(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(key.getKeyID())
                        .type(JOSEObjectType.JWT)
                        .build(),
                change);
    }

    /** A token with a header of the test's own, signed by the issuer's key. */
    public String signed(JWSHeader header, Consumer<JWTClaimsSet.Builder> change) {
        Instant now = Instant.now();
        JWTClaimsSet.Builder claims =
                new JWTClaimsSet.Builder()
                        .issuer(issuer())
                        .issueTime(Date.from(now))
                        .expirationTime(Date.from(now.plusSeconds(LIFE_SECONDS)))
                        .claim("typ", "Bearer");
        change.accept(claims);
        try {
            SignedJWT jwt = new SignedJWT(header, claims.build());
            jwt.sign(new RSASSASigner(key));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How often the keys were fetched. */
    public int keyRequests() {
        return keyRequests.get();
    }

    /** How often a service token was fetched. */
    public int tokenRequests() {
        return tokenRequests.get();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answerKeys(HttpExchange exchange) throws IOException {
        keyRequests.incrementAndGet();
        answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString());
    }

    private void answerToken(HttpExchange exchange) throws IOException {
        tokenRequests.incrementAndGet();
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String basic = exchange.getRequestHeaders().getFirst("Authorization");
        int scope = form.indexOf("scope=to-");
        if (basic == null || scope < 0) {
            answer(exchange, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        String pair =
                new String(
                        Base64.getDecoder().decode(basic.substring("Basic ".length())),
                        StandardCharsets.UTF_8);
        String client =
                URLDecoder.decode(pair.substring(0, pair.indexOf(':')), StandardCharsets.UTF_8);
        String audience = form.substring(scope + "scope=to-".length()).replaceAll("&.*", "");
        answer(
                exchange,
                200,
                "{\"access_token\":\"%s\",\"expires_in\":%d,\"token_type\":\"Bearer\"}"
                        .formatted(serviceToken(client, audience + "-service"), LIFE_SECONDS));
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
