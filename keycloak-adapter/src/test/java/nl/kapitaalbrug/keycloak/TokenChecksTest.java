package nl.kapitaalbrug.keycloak;

import static nl.kapitaalbrug.keycloak.SmallService.AUDIENCE;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** I4, I5: which tokens are believed. */
class TokenChecksTest {

    private static TestIssuer issuer;
    private static SmallService service;

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        service = new SmallService(issuer);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void refusesAnotherAudience() {
        assertRefused(issuer.userToken("u1", "financing-service", Role.APPLICANT));
    }

    @Test
    void refusesATokenWithoutAudience() {
        assertRefused(issuer.token(claims -> applicant(claims).audience(List.of())));
    }

    @Test
    void refusesAnotherIssuer() {
        assertRefused(issuer.token(claims -> applicant(claims).issuer(issuer.issuer() + "/")));
    }

    @Test
    void refusesIdAndRefreshTokens() {
        for (String type : List.of("ID", "Refresh", "Logout")) {
            assertRefused(issuer.token(claims -> applicant(claims).claim("typ", type)));
        }
    }

    @Test
    void refusesATokenWithoutEnd() {
        assertRefused(issuer.token(claims -> applicant(claims).expirationTime(null)));
    }

    @Test
    void allowsHalfAMinuteOfClockDifferenceAndNoMore() {
        assertThat(service.get("/v1/requests/7", endedSecondsAgo(20)).statusCode()).isEqualTo(200);
        assertRefused(endedSecondsAgo(40));
    }

    @Test
    void refusesAKeyThatTheTokenBringsAlong() throws Exception {
        RSAKey own = new RSAKeyGenerator(2048).keyID("own").generate();
        JWSHeader header =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .jwk(own.toPublicJWK())
                        .jwkURL(URI.create("http://localhost:1/keys"))
                        .keyID("own")
                        .type(JOSEObjectType.JWT)
                        .build();

        assertRefused(issuer.signed(header, TokenChecksTest::applicant));
    }

    @Test
    void refusesOtherAlgorithms() {
        String none =
                "eyJhbGciOiJub25lIn0."
                        + issuer.userToken("u1", AUDIENCE, Role.APPLICANT).split("\\.")[1]
                        + ".";
        JWSHeader weaker =
                new JWSHeader.Builder(JWSAlgorithm.PS256).type(JOSEObjectType.JWT).build();

        assertRefused(none);
        assertRefused(issuer.signed(weaker, TokenChecksTest::applicant));
    }

    @Test
    void fetchesKeysRarelyWhateverCallersSend() {
        JWSHeader unknown =
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID("unknown")
                        .type(JOSEObjectType.JWT)
                        .build();

        for (int i = 0; i < 20; i++) {
            assertRefused(issuer.signed(unknown, TokenChecksTest::applicant));
        }

        assertThat(issuer.keyRequests()).isLessThanOrEqualTo(3);
    }

    @Test
    void readsRolesFromOneClaimOnly() {
        String token =
                issuer.token(claims ->
                        claims.subject("u1")
                                .audience(AUDIENCE)
                                .claim("sid", "a-session")
                                .claim("roles", List.of("applicant"))
                                .claim("scope", "applicant ROLE_applicant")
                                .claim(
                                        "resource_access",
                                        Map.of(AUDIENCE, Map.of("roles", List.of("applicant")))));

        assertThat(service.get("/v1/requests/7", token).statusCode()).isEqualTo(403);
    }

    private static String endedSecondsAgo(int seconds) {
        return issuer.token(claims ->
                applicant(claims)
                        .issueTime(Date.from(Instant.now().minusSeconds(300)))
                        .expirationTime(Date.from(Instant.now().minusSeconds(seconds))));
    }

    private static void assertRefused(String token) {
        HttpResponse<String> answer = service.get("/v1/requests/7", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"invalid_token\"");
    }

    private static JWTClaimsSet.Builder applicant(JWTClaimsSet.Builder claims) {
        return claims.subject("u1")
                .audience(AUDIENCE)
                .claim("sid", "a-session")
                .claim("realm_access", Map.of("roles", List.of("applicant")));
    }
}
