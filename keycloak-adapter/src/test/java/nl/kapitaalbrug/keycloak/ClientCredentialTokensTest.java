package nl.kapitaalbrug.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jwt.SignedJWT;
import feign.RequestTemplate;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientCredentialTokensTest {

    private final MovableClock clock = new MovableClock();
    private TestIssuer issuer;
    private ServiceTokens tokens;

    @BeforeEach
    void start() {
        issuer = TestIssuer.start();
        tokens = tokensFrom(URI.create(issuer.issuer() + "/protocol/openid-connect/token"));
    }

    @AfterEach
    void stop() {
        issuer.close();
    }

    @Test
    void fetchesATokenForTheOneAudience() throws Exception {
        String token = tokens.tokenFor("assessment-service");

        assertThat(SignedJWT.parse(token).getJWTClaimsSet().getAudience())
                .containsExactly("assessment-service");
    }

    @Test
    void keepsATokenUntilHalfAMinuteBeforeItsEnd() {
        tokens.tokenFor("assessment-service");
        clock.advance(Duration.ofSeconds(209));
        tokens.tokenFor("assessment-service");
        assertThat(issuer.tokenRequests()).isEqualTo(1);

        clock.advance(Duration.ofSeconds(2));
        tokens.tokenFor("assessment-service");
        assertThat(issuer.tokenRequests()).isEqualTo(2);
    }

    @Test
    void fetchesOnceForManyCallersAtATime() throws Exception {
        Callable<String> call = () -> tokens.tokenFor("assessment-service");
        Set<String> seen = new HashSet<>();

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> future :
                    threads.invokeAll(IntStream.range(0, 20).mapToObj(i -> call).toList())) {
                seen.add(future.get());
            }
        }

        assertThat(seen).hasSize(1);
        assertThat(issuer.tokenRequests()).isEqualTo(1);
    }

    @Test
    void fetchesAgainAfterATokenWasRefused() {
        tokens.tokenFor("assessment-service");

        tokens.forget("assessment-service");
        tokens.tokenFor("assessment-service");

        assertThat(issuer.tokenRequests()).isEqualTo(2);
    }

    @Test
    void saysThatNoTokenCanBeHadWhenKeycloakIsDown() {
        issuer.close();

        assertThatExceptionOfType(ServiceTokenUnavailable.class)
                .isThrownBy(() -> tokens.tokenFor("assessment-service"))
                .withMessageContaining("assessment-service");
    }

    @Test
    void replacesWhateverAuthorizationACallHad() {
        RequestTemplate call = new RequestTemplate().header("Authorization", "Bearer other");

        new ServiceTokenInterceptor(tokens, "assessment-service").apply(call);

        assertThat(call.headers().get("Authorization"))
                .containsExactly("Bearer " + tokens.tokenFor("assessment-service"));
    }

    private ServiceTokens tokensFrom(URI uri) {
        return new ClientCredentialTokens(
                uri, new ClientProperties("applicant-service", "a secret: ü"), clock);
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-23T10:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
